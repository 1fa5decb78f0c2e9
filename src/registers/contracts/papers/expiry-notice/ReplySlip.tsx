import type { PaperProps } from '../../../paper.ts';
import { Box, Boxes, Fitting } from '../../../paper-parts/Boxes.tsx';
import { textOf } from '../../../paper-parts/read.ts';
import { Ticks } from '../../../paper-parts/Tick.tsx';
import { wordsIn } from '../../../paper-parts/words.ts';
import { REPLY, WORDS } from './words.ts';

const WIDTH_MM = 194;
const LINE_MM = 5;

/**
 * The slip that the customer fills in by pen, cuts off and returns: it says by itself to whom, and which contract it is about.
 * @source rep-15
 */
export function ReplySlip({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(REPLY, language);
  return (
    <section aria-label={t.title}>
      <CuttingLine />
      <div class="slip-line-above">
        <b>{t.title}</b>
        <Fitting text={t.returned} widthMm={WIDTH_MM / 2} heightMm={LINE_MM} language={language} />
      </div>
      <div class="slip-boxes">
        <About paper={paper} />
        <Boxes>
          <Box label={t.answer} span={24} language={language}>
            <Ticks
              chosen={undefined}
              options={[
                ['renew', t.renew],
                ['decline', t.decline],
                ['discuss', t.discuss],
              ]}
              language={language}
            />
          </Box>
        </Boxes>
        <Boxes lines={3}>
          <Box label={t.reason} span={24} lines={3} language={language} />
        </Boxes>
      </div>
      <p class="slip-signs">
        {[t.signs, t.seal, t.date].map((label) => (
          <span key={label}>
            {label}
            <span class="slip-line" />
          </span>
        ))}
      </p>
    </section>
  );
}

function About({ paper }: { paper: PaperProps }) {
  const { company, entry, language } = paper;
  const t = { ...wordsIn(WORDS, language), ...wordsIn(REPLY, language) };
  const box = (label: string, span: number, text: string) => (
    <Box label={label} span={span} language={language} text={text} />
  );
  const sender = [company.name, company.branch].filter(Boolean).join('　');
  return (
    <>
      <Boxes>
        {box(t.company, 14, sender)}
        {box(t.ourPhone, 10, company.servicePhone)}
      </Boxes>
      <Boxes>
        {box(t.customer, 14, textOf(paper, 'customer'))}
        {box(t.noticeNumber, 10, entry.no)}
      </Boxes>
      <Boxes>
        {box(t.number, 14, textOf(paper, 'number'))}
        {box(t.until, 10, textOf(paper, 'until'))}
      </Boxes>
    </>
  );
}

function CuttingLine() {
  return (
    <div class="slip-line-above">
      <svg width="100%" height="4" aria-hidden="true">
        <line x1="0" y1="2" x2="100%" y2="2" stroke="#000" stroke-dasharray="6 5" />
      </svg>
    </div>
  );
}
