import type { Paper, PaperProps } from '../../paper.ts';
import { Box, Boxes } from '../../paper-parts/Boxes.tsx';
import { writtenCell } from '../../paper-parts/cells.ts';
import { plain } from '../../paper-parts/fitted.ts';
import { fullTime, rowsOf, textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { stampOf } from '../../paper-parts/stamp.ts';
import { TallTable } from '../../paper-parts/TallTable.tsx';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { runItems } from '../run-items.ts';
import { WORDS } from './checklist/words.ts';

/**
 * 检查表: the items as they stood when the run was started, and what became of each; without results, to be filled in by pen.
 * @source dut-5
 */
const checklist: Paper = { size: 'A4', Sheet };

export default checklist;

/** As many rows as A4 has room for, and one more than the longest checklist of the handbook has items. */
const ROWS = 31;

function Sheet(paper: PaperProps) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <article class="slip a4" lang={LANGUAGE_TAG[language]} aria-label={t.title}>
      <SlipHead paper={paper} title={t.title} subtitle={t.subtitle} number={entry.no} stamp={stampOf(paper)} />
      <div class="slip-boxes">
        <HeadBoxes paper={paper} />
        <ItemsTable paper={paper} />
        <Boxes lines={2}>
          <Box label={t.remarks} span={24} lines={2} language={language} text={textOf(paper, 'remarks')} />
        </Boxes>
      </div>
      <SlipFoot
        paper={paper}
        signatures={[
          { label: t.signer, name: textOf(paper, 'signedBy') },
          { label: t.supervisor, name: '' },
        ]}
        basis={t.basis}
      />
    </article>
  );
}

function HeadBoxes({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const box = (label: string, span: number, text: string) => (
    <Box label={label} span={span} language={language} text={text} />
  );
  return (
    <>
      <Boxes>
        <Box label={t.name} span={10} language={language} text={textOf(paper, 'title')} strong />
        {box(t.version, 6, textOf(paper, 'templateVersion'))}
        {box(t.due, 8, textOf(paper, 'due'))}
      </Boxes>
      <Boxes>
        {box(t.about, 16, textOf(paper, 'about'))}
        {box(t.assignedTo, 8, textOf(paper, 'assignedTo'))}
      </Boxes>
      <Boxes>
        {box(t.started, 12, fullTime(paper, entry.values['startedAt']))}
        {box(t.finished, 12, fullTime(paper, entry.values['finishedAt']))}
      </Boxes>
    </>
  );
}

function ItemsTable({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <TallTable
      caption={t.items}
      columns={[
        { title: t.number, span: 1 },
        { title: t.section, span: 3 },
        { title: t.text, span: 9 },
        { title: t.result, span: 4 },
        { title: t.note, span: 7 },
      ]}
      rows={itemRows(paper)}
      count={ROWS}
      lines={1}
      language={language}
    />
  );
}

/** Numbered; a moved item says to which day, and everything that was written of an item stands in one box. */
function itemRows(paper: PaperProps): string[][] {
  const { entry, language } = paper;
  const cells = new Map(rowsOf(paper, 'items'));
  return runItems(entry.values['items']).map(({ id, section, text, unit, note, reason, result, movedTo }, i) => {
    const written = writtenCell(paper, 'items', cells.get(id) ?? {}, 'result');
    const became = result === 'moved' && movedTo ? `${WORDS.to[language]} ${movedTo}` : written;
    const said = result === 'moved' ? reason : note;
    const counted = said !== '' && result === 'done' && unit ? `${said} ${unit}` : said || blankUnit(unit);
    return [String(i + 1), plain(section), plain(text), result ? became : '', plain(counted)];
  });
}

/** Where a pen is to write a reading, its unit stands there already. */
function blankUnit(unit: string | undefined): string {
  return unit === undefined ? '' : `　　　　　${unit}`;
}
