import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import type { Language } from '#domain/text.ts';
import { papers as t } from '#i18n/desk/papers.ts';

interface BookFootProps {
  register: Register;
  entries: readonly Entry[];
  language: Language;
}

/** How many entries there are, in which state, and who signs for them. */
export function BookFoot({ register, entries, language }: BookFootProps) {
  const states = [...Object.entries(register.states).map(([id, { label }]) => [id, label[language]] as const)];
  const counts = [...states, ['void', t.book.void] as const]
    .map(([id, label]) => [label, entries.filter(({ state }) => state === id).length] as const)
    .filter(([, count]) => count > 0);
  return (
    <footer class="book-foot">
      <p>
        <b>{t.book.count(entries.length)}</b>
        {counts.length > 0 && `：${t.book.ofThese(counts)}`}
      </p>
      <p class="slip-signs">
        {[...t.book.signatures, t.book.day].map((label) => (
          <span key={label}>
            {label}
            <span class="slip-line" />
          </span>
        ))}
      </p>
    </footer>
  );
}
