import { useLayoutEffect, useState } from 'preact/hooks';
import { deskWords } from '#i18n/desk/desk.ts';
import { dispatchWords as t } from '#i18n/desk/dispatch.ts';
import { go, query } from '../desk/address.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { DeskPage } from '../desk/DeskPage.tsx';
import { deskAddress } from '../desk/data.ts';
import { useTitles } from '../desk/titles.ts';
import { FormServices } from '../form/FormServices.tsx';
import { CallLine } from './CallLine.tsx';
import { DispatchPanel } from './DispatchPanel.tsx';
import './dispatch.css';
import '../form/form.css';
import { TechnicianLine } from './TechnicianLine.tsx';
import { type Board, useBoard } from './use-board.ts';

/** The kinds of fields that are asked for here: no signatures and no photos. */
const KINDS = ['text', 'long-text', 'phone', 'choice', 'yes-no', 'reference', 'staff', 'instant', 'civil-day', 'rows'];

/** The dispatch board: who waits, who can go. */
export function DispatchPage() {
  return (
    <DeskPage needs={['call-ins']}>
      <FormServices kinds={KINDS}>
        <DispatchBoard />
      </FormServices>
    </DeskPage>
  );
}

function DispatchBoard() {
  const board = useBoard();
  if (!board) return <p class="loading">{deskWords.loading}</p>;
  return <Boards board={board} />;
}

function Boards({ board }: { board: Board }) {
  const { waiting, people } = board;
  const [personId, setPerson] = useState<string>();
  const asked = query.value.get('entry');
  const chosen = waiting.find(({ call }) => call.id === asked) ?? waiting[0];
  const person = people.find(({ id }) => id === personId);
  const named = useTitles(board.calls.flatMap(({ values }) => [String(values['customer'] ?? '')]));
  const choose = (id: string | undefined) => go({ entry: id }, { replace: true });
  useKeys(board, chosen?.call.id, choose, setPerson);
  return (
    <div class="dispatch">
      <header class="dispatch-head">
        <h1>{t.title}</h1>
        <ClauseLink id="rep-13" />
        <p class="muted">{t.keys}</p>
      </header>
      <section aria-label={t.waiting(waiting.length)}>
        <h2>{t.waiting(waiting.length)}</h2>
        {waiting.length === 0 && (
          <p class="empty">
            {t.none}
            <br />
            {t.noneWhy}
          </p>
        )}
        <Waiting {...{ waiting, named }} chosen={chosen?.call.id} onChoose={choose} />
      </section>
      <section aria-label={t.technicians}>
        <h2>{t.technicians}</h2>
        {people.length === 0 && (
          <p class="empty">
            {t.noTechnicians} <a href={deskAddress('/desk/staff/?new=1')}>{t.addTechnician}</a>
          </p>
        )}
        {chosen && person && (
          <DispatchPanel
            key={`${chosen.call.id} ${person.id}`}
            waiting={chosen}
            person={person}
            customer={named(String(chosen.call.values['customer'] ?? ''))}
            onDone={() => {
              setPerson(undefined);
              choose(undefined);
            }}
          />
        )}
        <ul class="technicians">
          {people.map((one, i) => (
            <TechnicianLine
              key={one.id}
              person={one}
              digit={i + 1}
              named={named}
              isChosen={one.id === personId}
              onChoose={(call) => {
                if (call) choose(call);
                setPerson(one.id);
              }}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

function Waiting({
  waiting,
  chosen,
  named,
  onChoose,
}: {
  waiting: Board['waiting'];
  chosen: string | undefined;
  named: (id: string) => string;
  onChoose: (id: string) => void;
}) {
  const groups = [
    { heading: t.fromBefore, calls: waiting.filter(({ isFromBefore }) => isFromBefore) },
    { heading: t.today, calls: waiting.filter(({ isFromBefore }) => !isFromBefore) },
  ];
  return (
    <>
      {groups
        .filter(({ calls }) => calls.length > 0)
        .map(({ heading, calls }) => (
          <ul key={heading} aria-label={heading} class="calls">
            {calls.map((one) => (
              <CallLine
                key={one.call.id}
                waiting={one}
                named={named}
                isChosen={one.call.id === chosen}
                onChoose={() => onChoose(one.call.id)}
              />
            ))}
          </ul>
        ))}
    </>
  );
}

/** ↑ and ↓ choose a call, a digit chooses a technician, except where somebody is typing. */
function useKeys(
  { waiting, people }: Board,
  chosen: string | undefined,
  choose: (id: string) => void,
  setPerson: (id: string) => void,
): void {
  // Before the board is seen: the first key may come at once.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (isTyping || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = waiting.findIndex(({ call }) => call.id === chosen);
      const next = { ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1 }[event.key];
      const call = next === undefined ? undefined : waiting[next]?.call;
      const person = /^[1-9]$/.test(event.key) ? people[Number(event.key) - 1] : undefined;
      if (!call && !person) return;
      event.preventDefault();
      if (call) choose(call.id);
      if (person) setPerson(person.id);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [waiting, people, chosen]);
}
