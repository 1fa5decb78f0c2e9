import type { Register } from '#domain/register.ts';
import { entryWords as t } from '#i18n/desk/entry.ts';

/** The state of an entry: in work, at its end, or void. */
export function StateChip({ register, state }: { register: Register | undefined; state: string }) {
  if (state === 'void') return <span class="chip void">{t.void}</span>;
  const known = register?.states[state];
  const isOpen = (known?.next.length ?? 0) > 0;
  return <span class={isOpen ? 'chip info' : 'chip'}>{known?.label.zh ?? state}</span>;
}
