import type { Language } from '#domain/text.ts';
import type { PaperProps } from '../../../paper.ts';
import { Fitting } from '../../../paper-parts/Boxes.tsx';
import { otherRows, writtenCell } from '../../../paper-parts/cells.ts';
import { COLUMN_MM, HEIGHT_MM } from '../../../paper-parts/sizes.ts';
import { wordsIn } from '../../../paper-parts/words.ts';
import { itemsInOrder } from '../../answers.ts';
import { WORDS } from './words.ts';

/** Rows of one half; two halves stand side by side. */
const ROWS = 18;
const SPANS = [6, 2, 4] as const;

/** Every item with its result, in two columns down the page, so that the longest checklist fits. */
export function ItemsTable({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const all = itemsInOrder(paper.entry.values['items']).map(([, cells]) => written(paper, cells));
  const room = 2 * ROWS;
  const shown = all.length > room ? [...all.slice(0, room - 1), [otherRows(all.length - room + 1)[language]]] : all;
  // The two halves are as long as one another; a blank form has all its lines.
  const half = shown.length === 0 ? ROWS : Math.min(ROWS, Math.ceil(shown.length / 2));
  return (
    <div class="slip-side-by-side">
      {[0, 1].map((side) => (
        <Half
          key={side}
          label={t.items}
          rows={shown.slice(side * half, (side + 1) * half)}
          count={half}
          paper={paper}
        />
      ))}
    </div>
  );
}

interface HalfProps {
  paper: PaperProps;
  label: string;
  rows: readonly (readonly string[])[];
  count: number;
}

function Half({ paper: { language }, label, rows, count }: HalfProps) {
  const t = wordsIn(WORDS, language);
  const lines = Array.from({ length: count }, (_, i) => rows[i] ?? []);
  return (
    <div class="w-12">
      <table class="slip-table" aria-label={label}>
        <colgroup>
          <col class="w-6" />
          <col class="w-2" />
          <col />
        </colgroup>
        <thead>
          <tr>
            {[t.item, t.result, t.found].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((row, i) => (
            <tr key={i}>
              {SPANS.map((span, at) => (
                <Cell key={at} text={row[at] ?? ''} span={span} language={language} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ text, span, language }: { text: string; span: number; language: Language }) {
  return (
    <td>
      <div class="tall-1">
        <Fitting text={text} widthMm={span * COLUMN_MM} heightMm={HEIGHT_MM[1]} language={language} />
      </div>
    </td>
  );
}

/** An item, its result, and beside it the reading with its unit, why it does not apply, and the note. */
function written(paper: PaperProps, cells: Parameters<typeof writtenCell>[2]): string[] {
  const cell = (name: string) => writtenCell(paper, 'items', cells, name);
  const reading = [cell('reading'), cell('reading') && cell('unit')].filter(Boolean).join(' ');
  const beside = [reading, cell('reason'), cell('note')].filter(Boolean);
  return [cell('item'), cell('result'), beside.join(paper.language === 'zh' ? '；' : '; ')];
}
