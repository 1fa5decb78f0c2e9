import { useRef, useState } from 'preact/hooks';
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import { entryWords as t } from '#i18n/desk/entry.ts';
import { undoable } from '#store/undo.ts';
import { database, deskAddress } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { notify } from '../desk/notices.ts';
import { takeBack } from '../desk/save.ts';
import { author } from '../desk/session.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import type { Acts } from './use-acts.ts';

interface MoreActionsProps {
  register: Register;
  entry: Entry;
  acts: Acts;
}

/** What is done less often: printing, copying the address, taking the last step back, voiding. */
export function MoreActions({ register, entry, acts }: MoreActionsProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [voiding, setVoiding] = useState(false);
  const { value: last } = useLive(() => undoable(database, author(), entry.id), [entry.id]);
  const close = () => menu.current?.removeAttribute('open');
  const act = (run: () => void) => () => {
    close();
    run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !menu.current?.open) return;
    event.preventDefault();
    close();
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <>
      <details ref={menu} class="more" onKeyDown={onKeyDown}>
        <summary class="btn">{t.more}</summary>
        <div>
          {Object.entries(register.papers ?? {}).map(([paper, { title }]) => (
            <a
              key={paper}
              class="quiet"
              href={deskAddress(`/desk/papers/?paper=${register.id}/${paper}&entry=${entry.id}`)}
            >
              {t.print(title.zh)}
            </a>
          ))}
          {last && (
            <button type="button" class="quiet" onClick={act(() => void takeBack(register, entry))}>
              {t.undo}
            </button>
          )}
          <button type="button" class="quiet" onClick={act(() => void copyAddress(entry))}>
            {t.copy}
          </button>
          {entry.void === undefined && (
            <button type="button" class="quiet danger" onClick={act(() => setVoiding(true))}>
              {t.void_}
            </button>
          )}
        </div>
      </details>
      {voiding && (
        <ReasonDialog
          title={t.reason.forVoid}
          note={t.reason.voidWhy}
          onGiven={acts.void}
          onClose={() => setVoiding(false)}
        />
      )}
    </>
  );
}

async function copyAddress({ register, id }: Entry): Promise<void> {
  const address = new URL(deskAddress(`/desk/${register}/?entry=${id}`), location.href).href;
  try {
    await navigator.clipboard.writeText(address);
    notify({ kind: 'done', text: t.copied });
  } catch {
    notify({ kind: 'failed', text: t.notCopied(address) });
  }
}
