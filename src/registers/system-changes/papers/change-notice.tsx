import type { Paper, PaperProps } from '../../paper.ts';
import { Box, Boxes } from '../../paper-parts/Boxes.tsx';
import { textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import type { Lines } from '../../paper-parts/sizes.ts';
import { stampOf } from '../../paper-parts/stamp.ts';
import { Ticks } from '../../paper-parts/Tick.tsx';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { WORDS } from './change-notice/words.ts';

/**
 * 系统调整告知书: what the customer is told before a system is changed, with room for the answer.
 * @source prj-3.2c
 */
const changeNotice: Paper = { size: 'A4', Sheet };

export default changeNotice;

function Sheet(paper: PaperProps) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <article class="slip a4" lang={LANGUAGE_TAG[language]} aria-label={t.title}>
      <div class="w-24">
        <SlipHead
          paper={paper}
          title={t.title}
          subtitle={t.subtitle}
          number={textOf(paper, 'noticeNumber')}
          stamp={stampOf(paper)}
        />
        <div class="slip-boxes">
          <AddressBoxes paper={paper} />
          <PlanBoxes paper={paper} />
          <AnswerBoxes paper={paper} />
        </div>
        <SlipFoot
          paper={paper}
          signatures={[
            { label: t.service, name: textOf(paper, 'supervisor') },
            { label: t.leader, name: '' },
            { label: t.customer, name: '' },
          ]}
          basis={t.basis}
        />
      </div>
    </article>
  );
}

function AddressBoxes({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const box = (label: string, text: string) => <Box label={label} span={12} language={language} text={text} />;
  const delivered = [textOf(paper, 'notifiedAt'), textOf(paper, 'notifiedHow')].filter(Boolean).join('　');
  return (
    <>
      <Boxes>
        {box(t.to, textOf(paper, 'customer'))}
        {box(t.recipient, textOf(paper, 'notifiedWho'))}
      </Boxes>
      <Boxes>
        {box(t.system, textOf(paper, 'system'))}
        {box(t.recordNumber, entry.no)}
      </Boxes>
      <Boxes>
        <Box label={t.delivered} span={24} language={language} text={delivered} />
      </Boxes>
    </>
  );
}

/** The four things that the customer is told, and why. */
function PlanBoxes({ paper }: { paper: PaperProps }) {
  const t = wordsIn(WORDS, paper.language);
  const [from, until] = [textOf(paper, 'windowFrom'), textOf(paper, 'windowUntil')];
  const end = from.slice(0, 10) === until.slice(0, 10) ? until.slice(11) : until;
  const window = [from, end].filter(Boolean).join(` ${t.until} `);
  return (
    <>
      <Wide paper={paper} label={t.reason} lines={3} text={textOf(paper, 'reason')} />
      <Wide paper={paper} label={t.plan} lines={4} text={textOf(paper, 'plan')} />
      <Wide paper={paper} label={t.impact} lines={4} text={textOf(paper, 'impact')} />
      <Wide paper={paper} label={t.scope} lines={3} text={textOf(paper, 'scope')} />
      <Wide paper={paper} label={t.window} lines={1} text={window} />
      <Wide paper={paper} label={t.rollbackPlan} lines={2} text={textOf(paper, 'rollbackPlan')} />
      <Wide paper={paper} label={t.cooperation} lines={2} text={textOf(paper, 'cooperation')} />
      <Wide paper={paper} label={t.contact} lines={1} text={textOf(paper, 'contact')} />
    </>
  );
}

function AnswerBoxes({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  return (
    <Boxes lines={3}>
      <Box label={t.opinion} span={24} lines={3} language={language}>
        <Ticks
          chosen={undefined}
          options={[
            ['agreed', t.agreed],
            ['otherDate', t.otherDate],
            ['other', t.other],
          ]}
          language={language}
        />
      </Box>
    </Boxes>
  );
}

interface WideProps {
  paper: PaperProps;
  label: string;
  lines: Lines;
  text: string;
}

function Wide({ paper: { language }, label, lines, text }: WideProps) {
  return (
    <Boxes lines={lines}>
      <Box label={label} span={24} lines={lines} language={language} text={text} />
    </Boxes>
  );
}
