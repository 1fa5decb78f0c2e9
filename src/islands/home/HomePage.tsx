import './home.css';
import { useMemo } from 'preact/hooks';
import { isoWeekday } from '#domain/civil-day.ts';
import { civilTimeIn } from '#domain/instant.ts';
import { homeWords as t } from '#i18n/desk/home.ts';
import { accountsOn, chargesOf } from '../charges/charges.ts';
import { context } from '../desk/circumstances.ts';
import { now, timeZone, today } from '../desk/clock.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { deskAddress } from '../desk/data.ts';
import { me } from '../desk/session.ts';
import { useTitles } from '../desk/titles.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { PressingList } from './PressingList.tsx';
import { pressing, useWork, type Work } from './use-work.ts';
import { workDayOf } from './work-day.ts';

const SHOWN = 10;

/** The desk's first screen: what day it is, what there is to do, and what is most urgent. */
export function HomePage() {
  return (
    <DeskPage needs={['call-ins', 'workshop']}>
      <div class="home">
        <Overview />
      </div>
    </DeskPage>
  );
}

function Overview() {
  const { value: work, error } = useWork(today.value);
  return (
    <>
      <Greeting />
      {error !== undefined && (
        <p class="broken" role="alert">
          {t.failed(error instanceof Error ? error.message : String(error))}
        </p>
      )}
      {work && (isNew(work) ? <FirstSteps entered={work.entered} /> : <Board work={work} />)}
    </>
  );
}

/** Whoever has neither customers nor calls has just begun. */
function isNew({ entered }: Work): boolean {
  return entered.customers === 0 && entered.callIns === 0;
}

function Greeting() {
  const named = useTitles(me.value ? [me.value] : []);
  const hour = Number(civilTimeIn(timeZone, now.value).time.slice(0, 2));
  const [, greeting = ''] = t.greetings.find(([until]) => hour < until) ?? [];
  const name = me.value ? named(me.value) : '';
  const [, month = 0, date = 0] = today.value.split('-').map(Number);
  const { kind, hours } = workDayOf(context.value.calendarOn(today.value), today.value);
  const spans = hours.map((span) => span.map((time) => time.replace(/^0/, '')).join('–')).join(t.between);
  return (
    <header class="greeting">
      <h1>{t.greeting(greeting, name === me.value ? '' : name)}</h1>
      <p>
        {t.date(month, date, t.weekdays[isoWeekday(today.value) - 1] ?? '')} · {t.kinds[kind]} ·{' '}
        <span>{hours.length > 0 ? t.hours(spans) : t.closed}</span>
      </p>
    </header>
  );
}

function Board({ work }: { work: Work }) {
  const at = context.value;
  const waiting = useMemo(() => pressing('call-ins', work.calls, at, 'dispatch-sla'), [work.calls, at]);
  const lateGoods = useMemo(
    () => pressing('workshop', work.goods, at).filter(({ obligation }) => obligation.status === 'overdue'),
    [work.goods, at],
  );
  const overdue = waiting.filter(({ obligation }) => obligation.status === 'overdue').length;
  return (
    <>
      <Figures work={work} overdue={overdue} lateGoods={lateGoods.length} />
      <section id="urgent" aria-labelledby="urgent-heading">
        <h2 id="urgent-heading">{t.urgent}</h2>
        {waiting.length > 0 ? (
          <PressingList register="call-ins" lines={waiting.slice(0, SHOWN)} label={t.urgent} />
        ) : (
          <p class="empty">{t.noUrgent}</p>
        )}
        {waiting.length > SHOWN && (
          <p>
            <a href={deskAddress('/desk/dispatch/')}>{t.more(waiting.length - SHOWN)}</a>
          </p>
        )}
      </section>
      {lateGoods.length > 0 && (
        <section id="goods" aria-labelledby="goods-heading">
          <h2 id="goods-heading">{t.lateGoods}</h2>
          <PressingList register="workshop" lines={lateGoods.slice(0, SHOWN)} label={t.lateGoods} />
        </section>
      )}
    </>
  );
}

/** The figures of the day, each leading to what it counts. */
function Figures({ work, overdue, lateGoods }: { work: Work; overdue: number; lateGoods: number }) {
  const { calls, goods, callsToday } = work;
  const mine = calls.filter(({ values }) => values['technician'] === me.value).length;
  const { cash, invoices, unsettled } = accountsOn(today.value, chargesOf([...calls, ...goods], timeZone));
  const charges = new Set([...cash, ...invoices, ...unsettled].map(({ entry }) => entry.id)).size;
  const undispatched = calls.filter(({ state }) => state === 'registered').length;
  const figures = [
    { label: t.undispatched, count: undispatched, href: '/desk/dispatch/', mark: undispatched > 0 ? 'due' : '' },
    { label: t.overdue, count: overdue, href: '#urgent', mark: overdue > 0 ? 'late' : '' },
    { label: t.today, count: callsToday, href: '/desk/call-ins/?state=all&period=today', mark: '' },
    { label: t.open, count: calls.length, href: '/desk/call-ins/', mark: '' },
    ...(mine > 0 ? [{ label: t.mine, count: mine, href: '/desk/jobs/', mark: '' }] : []),
    { label: t.charges, count: charges, href: '/desk/charges/', mark: '' },
    ...(lateGoods > 0 ? [{ label: t.goods, count: lateGoods, href: '#goods', mark: 'late' }] : []),
  ];
  return (
    <ul class="strip" aria-label={t.figures}>
      {figures.map(({ label, count, href, mark }) => (
        <li key={label} class={mark}>
          <a href={deskAddress(href)}>
            <b>{count}</b>
            <span>{label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
