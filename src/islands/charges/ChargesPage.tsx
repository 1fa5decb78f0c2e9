import { useEffect, useState } from 'preact/hooks';
import type { Advice } from '#domain/advice.ts';
import { addDays, type CivilDay, civilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { chargesWords as t } from '#i18n/desk/charges.ts';
import { deskWords } from '#i18n/desk/desk.ts';
import { chargeAdvice } from '#registers/charge-advice.ts';
import { go, query } from '../desk/address.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { timeZone, today } from '../desk/clock.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { database, deskAddress } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { rememberingLookup } from '../desk/lookup.ts';
import { useTitles } from '../desk/titles.ts';
import { ChargedTable } from './ChargedTable.tsx';
import './charges.css';
import '../form/form.css';
import { accountsOn, type Charge, chargesOf, sumOf } from './charges.ts';
import { CashLine, InvoiceLine } from './SettleLine.tsx';
import { yuan } from './yuan.ts';

/** What the accountant closes the day with: cash to take, invoices to write, and what is off the price list. */
export function ChargesPage() {
  return (
    <DeskPage needs={['call-ins', 'workshop']}>
      <Charges />
    </DeskPage>
  );
}

function Charges() {
  const day = civilDay(query.value.get('day') ?? '') ?? today.value;
  const { value: entries } = useLive(() => chargeable(day), [day]);
  const named = useTitles((entries ?? []).flatMap(({ refs }) => refs));
  if (!entries) return <p class="loading">{deskWords.loading}</p>;
  const charges = chargesOf(entries, timeZone);
  const { cash, invoices, unsettled, charged } = accountsOn(day, charges);
  return (
    <div class="charges">
      <DayHead day={day} />
      <Sums charged={charged} />
      <Settling heading={t.cash.heading} clause="rep-5" none={t.cash.none} charges={cash}>
        {(charge) => <CashLine key={charge.entry.id} charge={charge} named={named} />}
      </Settling>
      <Settling heading={t.invoices.heading} clause="rep-8" none={t.invoices.none} charges={invoices}>
        {(charge) => <InvoiceLine key={charge.entry.id} charge={charge} named={named} />}
      </Settling>
      <Settling heading={t.unsettled.heading} clause="rep-5" none={t.unsettled.none} charges={unsettled}>
        {(charge) => <OpenLine key={charge.entry.id} entry={charge.entry} named={named} text={t.unsettled.hint} />}
      </Settling>
      <OffList charges={charges} named={named} />
      <ChargedTable charges={charged} named={named} />
    </div>
  );
}

/** Done and not closed, whatever their day, and all that was written since the day began. */
async function chargeable(day: CivilDay): Promise<Entry[]> {
  const open = [
    ['call-ins', 'solved'],
    ['call-ins', 'taken-back'],
    ['workshop', 'returned'],
  ];
  const since = new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds).toISOString();
  const updated = (register: string) =>
    database.entries.where('[register+updatedAt]').between([register, since], [register, '￿']).toArray();
  const found = await Promise.all([
    database.entries.where('[register+state]').anyOf(open).toArray(),
    updated('call-ins'),
    updated('workshop'),
  ]);
  return [...new Map(found.flat().map((entry) => [entry.id, entry])).values()];
}

function DayHead({ day }: { day: CivilDay }) {
  const move = (days: number) => go({ day: addDays(day, days) });
  return (
    <header class="charges-head">
      <h1>{t.title}</h1>
      <button type="button" class="btn" onClick={() => move(-1)}>
        {t.before}
      </button>
      <input
        type="date"
        aria-label={t.day}
        value={day}
        onChange={(event) => go({ day: event.currentTarget.value || undefined })}
      />
      <button type="button" class="btn" onClick={() => move(1)}>
        {t.after}
      </button>
      {day !== today.value && (
        <button type="button" class="quiet" onClick={() => go({ day: undefined })}>
          {t.today}
        </button>
      )}
    </header>
  );
}

function Sums({ charged }: { charged: readonly Charge[] }) {
  const parts = [
    { label: t.sums.charged, charges: charged },
    { label: t.sums.cash, charges: charged.filter(({ payment }) => payment === 'cash') },
    { label: t.sums.invoices, charges: charged.filter(({ payment }) => payment === 'invoice') },
  ];
  return (
    <dl class="sums">
      {parts.map(({ label, charges }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{yuan(sumOf(charges))}</dd>
          <dd class="muted">{t.sums.count(charges.length)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Settling({
  heading,
  clause,
  none,
  charges,
  children,
}: {
  heading: string;
  clause: string;
  none: string;
  charges: readonly Charge[];
  children: (charge: Charge) => preact.ComponentChild;
}) {
  return (
    <section>
      <h2>
        {heading} <ClauseLink id={clause} />
      </h2>
      {charges.length === 0 ? <p class="empty">{none}</p> : <ul class="settling">{charges.map(children)}</ul>}
    </section>
  );
}

function OpenLine({ entry, named, text }: { entry: Entry; named: (id: string) => string; text: string }) {
  return (
    <li class="settle">
      <a class="no" href={deskAddress(`/desk/${entry.register}/?entry=${entry.id}`)}>
        {entry.no}
      </a>
      <span>
        {named(String(entry.values['customer'] ?? ''))} · {text}
      </span>
    </li>
  );
}

/** Lines that do not follow the price list, and for which no reason is given. */
function OffList({ charges, named }: { charges: readonly Charge[]; named: (id: string) => string }) {
  const [found, setFound] = useState<readonly { entry: Entry; lines: readonly Advice[] }[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const lookup = rememberingLookup();
      const checked = await Promise.all(
        charges.map(async ({ entry }) => {
          const advice = await chargeAdvice(entry.values, entry.day, lookup);
          return { entry, lines: advice.filter(({ kind }) => kind === 'warn') };
        }),
      );
      if (isCurrent) setFound(checked.filter(({ lines }) => lines.length > 0));
    };
    void look();
    return () => {
      isCurrent = false;
    };
    // What is charged is new with each reading of the database, and only then.
  }, [charges.map(({ entry }) => entry.id + entry.updatedAt).join()]);
  return (
    <section>
      <h2>
        {t.offList.heading} <ClauseLink id="ret-10" />
      </h2>
      {found.length === 0 ? (
        <p class="empty">{t.offList.none}</p>
      ) : (
        <ul class="settling">
          {found.flatMap(({ entry, lines }) =>
            lines.map((line) => (
              <OpenLine key={entry.id + line.text.zh} entry={entry} named={named} text={line.text.zh} />
            )),
          )}
        </ul>
      )}
    </section>
  );
}
