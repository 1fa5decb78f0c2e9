import type { PaperProps } from '../../../paper.ts';
import { chargeLines, hours, intervalsOf, yuan } from '../../../paper-parts/charge-lines.ts';
import { plain } from '../../../paper-parts/fitted.ts';
import { momentOf, rowsOf, shortTime } from '../../../paper-parts/read.ts';
import { SlipTable } from '../../../paper-parts/SlipTable.tsx';
import { wordsIn } from '../../../paper-parts/words.ts';
import { labourMinutes } from '../../labour-minutes.ts';
import { otherRows, WORDS } from './words.ts';

const LINES = 6;

/**
 * The time really worked and the parts used, with blank lines for what is still to come.
 * @source rep-7
 */
export function WorkTables({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const shared = {
    lines: LINES,
    language,
    titled: true,
    others: (count: number) => ({ text: otherRows(count)[language] }),
  };
  return (
    <div class="slip-side-by-side">
      <div class="w-10">
        <SlipTable
          {...shared}
          caption={t.labour}
          columns={[
            { title: t.day, span: 2 },
            { title: t.from, span: 2, figures: true },
            { title: t.until, span: 2, figures: true },
            { title: t.hours, span: 1.5, figures: true },
            { title: t.technician, span: 2.5 },
          ]}
          rows={labourRows(paper)}
        />
      </div>
      <div class="w-14">
        <SlipTable
          {...shared}
          caption={t.parts}
          columns={[
            { title: t.part, span: 5 },
            { title: t.qty, span: 1.5, figures: true },
            { title: t.price, span: 2.5, figures: true },
            { title: t.amount, span: 2.5, figures: true },
            { title: t.old, span: 2.5 },
          ]}
          rows={partRows(paper)}
        />
      </div>
    </div>
  );
}

/** The hours of all of them, time in which two worked counted once; empty before the first has ended. */
export function hoursInAll(paper: PaperProps): string {
  const minutes = labourMinutes(intervalsOf(paper));
  return minutes > 0 ? hours(minutes) : '';
}

function labourRows(paper: PaperProps): string[][] {
  return rowsOf(paper, 'labour').map(([, { from, until, who }]) => {
    const [start, end] = [shortTime(paper, from), shortTime(paper, until)];
    const [begun, ended] = [momentOf(from), momentOf(until)];
    const worked = begun && ended ? labourMinutes([{ from: begun, until: ended }]) : 0;
    const sameDay = start.slice(0, 5) === end.slice(0, 5);
    return [
      start.slice(0, 5),
      start.slice(6),
      sameDay ? end.slice(6) : end,
      worked > 0 ? hours(worked) : '',
      typeof who === 'string' ? plain(paper.named(who)) : '',
    ];
  });
}

/** Parts stand before labour among the lines that are charged. */
function partRows(paper: PaperProps): string[][] {
  return chargeLines(paper)
    .slice(0, rowsOf(paper, 'parts').length)
    .map(({ what, qty, unitFen, amountFen }) => [what, qty, yuan(unitFen), yuan(amountFen)]);
}
