import { useState } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import { chargesWords as t } from '#i18n/desk/charges.ts';
import type { Refused } from '#store/refusal.ts';
import { today } from '../desk/clock.ts';
import { deskAddress } from '../desk/data.ts';
import { registerOf } from '../desk/registers.ts';
import { save } from '../desk/save.ts';
import { me } from '../desk/session.ts';
import { Refusals } from '../form/Refusals.tsx';
import type { Charge } from './charges.ts';
import { yuan } from './yuan.ts';

interface LineProps {
  charge: Charge;
  named: (id: string) => string;
}

/** Cash that a technician has on him; whoever takes it signs for it. */
export function CashLine({ charge, named }: LineProps) {
  const { settle, refused } = useSettle(charge);
  const amount = yuan(charge.fee ?? 0);
  const received = () =>
    settle({ cashReceivedBy: me.value ?? '', cashReceivedOn: today.value }, (no) => t.cash.done(no, amount));
  return (
    <li class="settle">
      <What charge={charge} named={named} />
      <span class="who-has">{named(String(charge.entry.values['technician'] ?? ''))}</span>
      <b class="amount">{amount}</b>
      <button type="button" class="btn" onClick={received}>
        {t.cash.received}
      </button>
      <Refusals refused={refused} />
    </li>
  );
}

/** A fee that is to be billed by the end of the day. */
export function InvoiceLine({ charge, named }: LineProps) {
  const { settle, refused } = useSettle(charge);
  const [number, setNumber] = useState('');
  const [day, setDay] = useState<string>(today.value);
  const submit = (event: Event) => {
    event.preventDefault();
    return settle({ invoiceNumber: number.trim(), invoicedOn: day }, (no) => t.invoices.done(no, number.trim()));
  };
  return (
    <li class="settle">
      <What charge={charge} named={named} />
      <b class="amount">{yuan(charge.fee ?? 0)}</b>
      <form onSubmit={submit}>
        <input
          aria-label={`${t.invoiceNumber} ${charge.entry.no}`}
          placeholder={t.invoiceNumber}
          value={number}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
        <input
          type="date"
          aria-label={`${t.invoicedOn} ${charge.entry.no}`}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          {t.invoices.save}
        </button>
      </form>
      <Refusals refused={refused} />
    </li>
  );
}

function What({ charge: { entry }, named }: LineProps) {
  return (
    <span class="what">
      <b>{named(String(entry.values['customer'] ?? ''))}</b>
      <a class="no" href={deskAddress(`/desk/${entry.register}/?entry=${entry.id}`)}>
        {entry.no}
      </a>
    </span>
  );
}

/** Writes what settles a charge. */
function useSettle({ entry }: Charge) {
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const settle = async (set: Record<string, Json>, done: (no: string) => string) => {
    const act = { entry: entry.id, set, seen: entry };
    const saved = await save(registerOf(entry.register), act, ({ no }) => done(no));
    setRefused('refused' in saved ? saved.refused : []);
  };
  return { settle, refused };
}
