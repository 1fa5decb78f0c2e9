import type { Paper, PaperProps } from '../../paper.ts';
import { Box, Boxes } from '../../paper-parts/Boxes.tsx';
import { writtenRows } from '../../paper-parts/cells.ts';
import { textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { stampOf } from '../../paper-parts/stamp.ts';
import { TallTable } from '../../paper-parts/TallTable.tsx';
import { Ticks } from '../../paper-parts/Tick.tsx';
import { WideBox } from '../../paper-parts/WideBox.tsx';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { WORDS } from './visit-record/words.ts';

/**
 * 客户回访走访记录: who was visited why, what they said, and who follows it up.
 * @source prj-2.5
 */
const visitRecord: Paper = { size: 'A4', Sheet };

export default visitRecord;

function Sheet(paper: PaperProps) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <article class="slip a4" lang={LANGUAGE_TAG[language]} aria-label={t.title}>
      <div class="w-24">
        <SlipHead paper={paper} title={t.title} subtitle={t.subtitle} number={entry.no} stamp={stampOf(paper)} />
        <div class="slip-boxes">
          <VisitBoxes paper={paper} />
          <KindBoxes paper={paper} />
          <WideBox paper={paper} name="operation" label={WORDS.operation[paper.language]} lines={4} />
          <WideBox paper={paper} name="designOpinion" label={WORDS.designOpinion[paper.language]} lines={4} />
          <WideBox paper={paper} name="training" label={WORDS.training[paper.language]} lines={2} />
          <WideBox paper={paper} name="policy" label={WORDS.policy[paper.language]} lines={2} />
          <WideBox paper={paper} name="leads" label={WORDS.leads[paper.language]} lines={2} />
          <FindingsTable paper={paper} />
          <WideBox paper={paper} name="result" label={WORDS.result[paper.language]} lines={4} />
        </div>
        <SlipFoot
          paper={paper}
          signatures={[
            { label: t.service, name: textOf(paper, 'visitor') },
            { label: t.customer, name: '' },
            { label: t.leader, name: '' },
          ]}
          basis={t.basis}
        />
      </div>
    </article>
  );
}

function VisitBoxes({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const box = (name: 'customer' | 'visitedOn' | 'visitor' | 'met' | 'system', span: number) => (
    <Box label={t[name]} span={span} language={language} text={textOf(paper, name)} />
  );
  return (
    <>
      <Boxes>
        {box('customer', 12)}
        {box('visitedOn', 6)}
        {box('visitor', 6)}
      </Boxes>
      <Boxes>
        {box('met', 12)}
        {box('system', 12)}
      </Boxes>
    </>
  );
}

function KindBoxes({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <>
      <Boxes>
        <Box label={t.kind} span={24} language={language}>
          <Ticks
            chosen={entry.values['kind']}
            options={[
              ['revisit', t.revisit],
              ['key-account', t.keyAccount],
              ['training', t.train],
              ['policy', t.brief],
            ]}
            language={language}
          />
        </Box>
      </Boxes>
      <Boxes>
        <Box label={t.channel} span={12} language={language}>
          <Ticks
            chosen={entry.values['channel']}
            options={[
              ['phone', t.phone],
              ['in-person', t.inPerson],
            ]}
            language={language}
          />
        </Box>
        <Box
          label={t.plannedMonth}
          span={12}
          language={language}
          text={textOf(paper, 'plannedMonth').slice(0, 'YYYY-MM'.length)}
        />
      </Boxes>
    </>
  );
}

function FindingsTable({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <TallTable
      caption={t.findings}
      columns={[
        { title: t.finding, span: 9 },
        { title: t.nature, span: 2 },
        { title: t.followedUpBy, span: 3 },
        { title: t.due, span: 3 },
        { title: t.entry, span: 4 },
        { title: t.answered, span: 3 },
      ]}
      rows={writtenRows(paper, 'findings', 'finding', 'kind', 'followedUpBy', 'dueOn', 'entry', 'answeredOn')}
      count={6}
      lines={3}
      language={language}
    />
  );
}
