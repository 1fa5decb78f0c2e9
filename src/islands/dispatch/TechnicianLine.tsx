import { useState } from 'preact/hooks';
import { dispatchWords as t } from '#i18n/desk/dispatch.ts';
import { deskAddress } from '../desk/data.ts';
import type { Technician } from './board.ts';
import { firstLine } from './CallLine.tsx';

/** Somebody who can be sent: load, leave and certificates. A call dropped here, or the digit, sends it. */
export function TechnicianLine({
  person,
  digit,
  named,
  isChosen,
  onChoose,
}: {
  person: Technician;
  digit: number;
  named: (id: string) => string;
  isChosen: boolean;
  onChoose: (call?: string) => void;
}) {
  const [isOver, setOver] = useState(false);
  const { name, open, todays, onLeaveUntil, certificates } = person;
  return (
    <li
      class={`technician ${isChosen ? 'chosen' : ''} ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onChoose(event.dataTransfer?.getData('text/plain'));
      }}
    >
      <button type="button" class="choose" aria-pressed={isChosen} onClick={() => onChoose()}>
        {digit <= 9 && <kbd>{digit}</kbd>}
        <b>{name}</b>
        <span class="muted">{open.length + todays === 0 ? t.free : t.load(open.length, todays)}</span>
      </button>
      <p class="chips">
        {onLeaveUntil !== undefined && (
          <span class="chip late">{t.onLeave(onLeaveUntil === true ? undefined : onLeaveUntil)}</span>
        )}
        {certificates.length === 0 && <span class="chip due">{t.noCertificate}</span>}
        {certificates.map((certificate) => (
          <span key={certificate.name} class={certificate.isExpired ? 'chip late' : 'chip ok'}>
            {certificate.isExpired
              ? t.expired(certificate.name, certificate.validUntil ?? '')
              : t.valid(certificate.name, certificate.validUntil)}
          </span>
        ))}
      </p>
      {open.map((call) => (
        <p key={call.id} class="job">
          <a href={deskAddress(`/desk/call-ins/?entry=${call.id}`)}>
            {named(String(call.values['customer'] ?? ''))} · {firstLine(call)}
          </a>
        </p>
      ))}
    </li>
  );
}
