import type { Paper, PaperProps } from '../../paper.ts';
import { Box, Boxes } from '../../paper-parts/Boxes.tsx';
import { plain } from '../../paper-parts/fitted.ts';
import { type Cells, rowsOf, textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { SlipTable } from '../../paper-parts/SlipTable.tsx';
import { stampOf } from '../../paper-parts/stamp.ts';
import { Ticks } from '../../paper-parts/Tick.tsx';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { itemFields } from '../fields.ts';
import { otherMovements, WORDS } from './custody-slip/words.ts';

const LINES = 8;

/**
 * 领用借用单: what was drawn, by whom, in which condition, and when it came back.
 * @source dut-6
 * @source dut-4
 */
const custodySlip: Paper = { size: 'A5-landscape', Sheet };

export default custodySlip;

function Sheet(paper: PaperProps) {
  const t = wordsIn(WORDS, paper.language);
  return (
    <article class="slip a5-landscape" lang={LANGUAGE_TAG[paper.language]} aria-label={t.title}>
      <SlipHead paper={paper} title={t.title} subtitle={t.copies} number={paper.entry.no} stamp={stampOf(paper)} />
      <div class="slip-boxes">
        <ItemBoxes paper={paper} />
        <Movements paper={paper} />
      </div>
      <SlipFoot
        paper={paper}
        signatures={[
          { label: t.technician, name: '' },
          { label: t.stores, name: '' },
          { label: t.customer, name: '' },
        ]}
        basis={t.basis}
      />
    </article>
  );
}

function ItemBoxes({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const kinds = Object.entries(itemFields.kind.options).map(([id, label]) => [id, label[language]] as const);
  const both = (...names: string[]) =>
    names
      .map((name) => textOf(paper, name))
      .filter(Boolean)
      .join('　');
  const box = (label: string, span: number, text: string) => (
    <Box label={label} span={span} language={language} text={text} />
  );
  return (
    <>
      <Boxes>
        <Box label={t.kind} span={24} language={language}>
          <Ticks chosen={entry.values['kind']} options={kinds} language={language} />
        </Box>
      </Boxes>
      <Boxes>
        {box(t.item, 9, textOf(paper, 'item'))}
        {box(t.model, 7, textOf(paper, 'model'))}
        {box(t.number, 8, both('number', 'version'))}
      </Boxes>
      <Boxes>
        {box(t.lentTo, 14, textOf(paper, 'customer'))}
        {box(t.receiptNumber, 10, textOf(paper, 'receiptNumber'))}
      </Boxes>
      <Boxes>
        {box(t.purpose, 12, textOf(paper, 'purpose'))}
        {box(t.installReading, 6, textOf(paper, 'installReading'))}
        {box(t.removalReading, 6, textOf(paper, 'removalReading'))}
      </Boxes>
      <Boxes>{box(t.payment, 24, both('amount', 'paymentDueOn'))}</Boxes>
    </>
  );
}

/**
 * Each time that it was drawn, with the return in the same line.
 * @source dut-6
 */
function Movements({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <SlipTable
      caption={t.movements}
      columns={[
        { title: t.out, span: 3 },
        { title: t.who, span: 3 },
        { title: t.qty, span: 1.5, figures: true },
        { title: t.outCondition, span: 6 },
        { title: t.dueOn, span: 3 },
        { title: t.back, span: 3 },
        { title: t.backCondition, span: 4 },
      ]}
      rows={rowsOf(paper, 'movements').map(([, cells]) => movement(cells, paper))}
      lines={LINES}
      others={(count) => ({ text: otherMovements(count)[language] })}
      language={language}
    />
  );
}

function movement(cells: Cells, { named }: PaperProps): string[] {
  const { holder, qty } = cells;
  const words = (name: string) => {
    const value = cells[name];
    return typeof value === 'string' ? plain(value) : '';
  };
  return [
    words('outOn'),
    typeof holder === 'string' ? plain(named(holder)) : '',
    typeof qty === 'number' ? String(qty) : '',
    words('outCondition'),
    words('dueOn'),
    words('returnedOn'),
    words('backCondition'),
  ];
}
