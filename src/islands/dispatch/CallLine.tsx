import type { Entry } from '#domain/entry.ts';
import { dispatchWords as t } from '#i18n/desk/dispatch.ts';
import { DueChip } from '../desk/Due.tsx';
import { deskAddress } from '../desk/data.ts';
import type { WaitingCall } from './board.ts';

/** A call that waits: time left, who and what, where. It can be dragged onto a technician. */
export function CallLine({
  waiting: { call, due },
  named,
  isChosen,
  onChoose,
}: {
  waiting: WaitingCall;
  named: (id: string) => string;
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <li
      class={isChosen ? 'call-line chosen' : 'call-line'}
      draggable
      onDragStart={(event) => event.dataTransfer?.setData('text/plain', call.id)}
    >
      <button type="button" class="choose" aria-pressed={isChosen} onClick={onChoose}>
        {due ? <DueChip obligation={due} /> : <span class="chip">{t.zone.unknown}</span>}
        <span class="what">
          <b>{named(String(call.values['customer'] ?? ''))}</b> {firstLine(call)}
          <small>
            {zoneOf(call)} · {String(call.values['address'] ?? '')} · {String(call.values['model'] ?? '')}
          </small>
        </span>
      </button>
      <a class="no" href={deskAddress(`/desk/call-ins/?entry=${call.id}`)}>
        {call.no}
      </a>
    </li>
  );
}

/** The first line of what the customer has reported. */
export function firstLine({ values }: Entry): string {
  return String(values['symptom'] ?? '').split('\n')[0] ?? '';
}

function zoneOf({ values }: Entry): string {
  const zone = values['zone'];
  return zone === 'urban' || zone === 'suburban' ? t.zone[zone] : t.zone.unknown;
}
