import { civilTimeIn, type Instant, minutesBetween } from '#domain/instant.ts';
import type { Obligation } from '#domain/obligation.ts';
import type { Segment } from '#domain/working-time.ts';
import { dueWords as t } from '#i18n/desk/due.ts';
import { ClauseLink, clauseLabel } from './clauses.tsx';
import { now, timeZone, today } from './clock.ts';

/** The obligation that is to be seen to first: overdue before upcoming, the earlier due first. */
export function urgent(obligations: Readonly<Record<string, Obligation>>): Obligation | undefined {
  return Object.values(obligations)
    .filter(({ status }) => status === 'overdue' || status === 'upcoming')
    .toSorted((a, b) => dueMs(a) - dueMs(b))[0];
}

/** How much time is left, or by how much it was missed. */
export function DueChip({ obligation }: { obligation: Obligation }) {
  const { status, dueAt, doneAt } = obligation;
  if (status === 'met') return <span class="chip ok">{t.met}</span>;
  if (status === 'missed') return <span class="chip late">{t.missed(span(dueAt, doneAt))}</span>;
  if (!dueAt) return <span class="chip">{t.stopped}</span>;
  if (status === 'overdue') return <span class="chip late">{t.overdue(span(dueAt, now.value))}</span>;
  return <span class={isDueToday(dueAt) ? 'chip due' : 'chip'}>{t.left(span(now.value, dueAt))}</span>;
}

function isDueToday(dueAt: Instant | undefined): boolean {
  return dueAt !== undefined && civilTimeIn(timeZone, dueAt).day === today.value;
}

/** When something is due and how that comes about; the ledger on demand. */
export function DueBox({ obligation, open = false }: { obligation: Obligation; open?: boolean }) {
  const { what, explain, dueAt, clause, ledger = [], uncovered, status } = obligation;
  const isLater = status === 'upcoming' && !isDueToday(dueAt);
  return (
    <div class={`due-box ${isLater ? 'later' : status}`}>
      <DueChip obligation={obligation} />
      <div>
        <p>
          {what.zh} · {explain.zh}
          {dueAt && <b> {t.dueAt(momentText(dueAt))}</b>}
        </p>
        {uncovered && <p class="fault">{t.uncovered}</p>}
        {ledger.length > 0 ? (
          <details open={open}>
            <summary>{t.ledger(clauseLabel(clause))}</summary>
            <Ledger ledger={ledger} />
            <ClauseLink id={clause} />
          </details>
        ) : (
          <ClauseLink id={clause} />
        )}
      </div>
    </div>
  );
}

/** A due time stretch by stretch, as somebody would check it with a pencil. */
export function Ledger({ ledger }: { ledger: readonly Segment[] }) {
  const total = ledger.reduce((sum, segment) => sum + clockMinutes(segment), 0);
  return (
    <ol class="ledger-line">
      {ledger.map((segment, i) => (
        <li key={segment.from} class={segment.minutes > 0 ? 'counts' : 'stands'}>
          {segment.minutes > 0 ? countedText(segment, ledger[i - 1]) : segmentText(segment)}
        </li>
      ))}
      <li class="total">{t.total(hours(total))}</li>
    </ol>
  );
}

function countedText(segment: Segment, before: Segment | undefined): string {
  const from = civilTimeIn(timeZone, segment.from);
  const day = before && civilTimeIn(timeZone, before.from).day === from.day ? '' : `${dayText(segment.from)} `;
  const until = segment.until ? civilTimeIn(timeZone, segment.until).time.slice(0, 5) : '';
  const makeUp = segment.kind === 'make-up' ? ` ${t.makeUp}` : '';
  return `${day}${from.time.slice(0, 5)}–${until === '00:00' ? '24:00' : until} ${hours(clockMinutes(segment))}${makeUp}`;
}

/**
 * The minutes of a stretch from one time on the clock to the other, both without their seconds: whoever adds up what is shown
 * comes to the total.
 */
function clockMinutes({ from, until, minutes }: Segment): number {
  if (minutes === 0 || !until) return minutes;
  return Math.floor(Date.parse(until) / MINUTE_MS) - Math.floor(Date.parse(from) / MINUTE_MS);
}

function segmentText({ kind, reason }: Segment): string {
  if (kind === 'pause') return t.pause(reason ?? '');
  return Object.hasOwn(t.kinds, kind) ? t.kinds[kind as keyof typeof t.kinds] : kind;
}

/** A moment as people say it: 今天 14:18, 周一 14:18 within a week, else with its date. */
export function momentText(at: Instant): string {
  return `${dayText(at)} ${civilTimeIn(timeZone, at).time.slice(0, 5)}`;
}

function dayText(at: Instant): string {
  const { day } = civilTimeIn(timeZone, at);
  const date = Temporal.PlainDate.from(day);
  const distance = Temporal.PlainDate.from(today.value).until(date).days;
  if (Math.abs(distance) <= 1) return t.near[distance + 1] ?? '';
  if (Math.abs(distance) < 7) return t.weekdays[date.dayOfWeek - 1] ?? '';
  const isThisYear = day.slice(0, 4) === today.value.slice(0, 4);
  return isThisYear ? t.date(date.month, date.day) : t.dateOf(date.year, date.month, date.day);
}

function span(from: Instant | undefined, until: Instant | undefined): string {
  return from && until ? hours(minutesBetween(from, until)) : '';
}

const MINUTES_PER_DAY = 1440;
const MINUTE_MS = 60_000;

function hours(minutes: number): string {
  const whole = Math.floor(Math.abs(minutes));
  if (whole >= MINUTES_PER_DAY) return t.days(Math.floor(whole / MINUTES_PER_DAY));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function dueMs({ dueAt }: Obligation): number {
  return dueAt ? Date.parse(dueAt) : Number.POSITIVE_INFINITY;
}
