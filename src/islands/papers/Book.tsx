import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { papers as t } from '#i18n/desk/papers.ts';
import type { PaperProps } from '#registers/paper.ts';
import { BookFoot } from './BookFoot.tsx';
import { BookTable } from './BookTable.tsx';
import { type BookSource, bookColumns, bookLine } from './book-columns.ts';
import { bookPages } from './book-pages.ts';
import { PaperFrame } from './PaperFrame.tsx';

interface BookProps extends BookSource {
  /** Those of the period, voided ones included. */
  entries: readonly Entry[];
  company: PaperProps['company'];
  /** The first day and the last, both included. */
  from: CivilDay;
  until: CivilDay;
  /** Why an entry was cancelled, which stands in its history; a voided one says it itself. */
  reason?: (entry: Entry) => string | undefined;
  /** The address of the register on the desk. */
  back: string;
}

/** A register of a period as the ruled book that it replaces, one line to an entry. */
export function Book({ register, entries, named, company, from, until, language, reason, back }: BookProps) {
  const source = { register, named, language };
  const columns = bookColumns(register, language);
  const lines = entries.toSorted(byDay).map((entry) => bookLine(entry, columns, source, reason ?? (() => undefined)));
  const pages = bookPages(lines);
  let first = 1;
  return (
    <PaperFrame size="A4-landscape" back={back}>
      {pages.map(({ rows, blank }, i) => {
        const start = first;
        first += rows.length;
        return (
          <section class="slip a4-landscape" key={start} aria-label={t.book.pages(i + 1, pages.length)}>
            <header class="book-head">
              <span>
                {company.name}　{company.branch}
              </span>
              <h1>{register.title[language]}</h1>
              <span>
                {t.book.period(from, until)}　{t.book.pages(i + 1, pages.length)}
              </span>
            </header>
            <BookTable columns={columns} rows={rows} first={start} blank={blank} />
            {i === pages.length - 1 && <BookFoot register={register} entries={entries} language={language} />}
          </section>
        );
      })}
    </PaperFrame>
  );
}

function byDay(a: Entry, b: Entry): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.no === b.no) return 0;
  return a.no < b.no ? -1 : 1;
}
