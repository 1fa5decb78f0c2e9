import type { Json } from '#domain/changes/change.ts';
import type { PaperProps } from '../../../paper.ts';
import { Box, Boxes, Fitting } from '../../../paper-parts/Boxes.tsx';
import { plain } from '../../../paper-parts/fitted.ts';
import { shortTime, textOf } from '../../../paper-parts/read.ts';
import { HEIGHT_MM } from '../../../paper-parts/sizes.ts';
import { Ticks } from '../../../paper-parts/Tick.tsx';
import { wordsIn } from '../../../paper-parts/words.ts';
import { coverText } from './cover.ts';
import { WORDS } from './words.ts';

/**
 * Who called, from where, about what, and by when somebody had to be there.
 * @source rep-3
 * @source rep-14
 */
export function CallBoxes({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const people = [textOf(paper, 'contact'), textOf(paper, 'phone')].filter(Boolean).join('　');
  const address = [textOf(paper, 'address'), textOf(paper, 'site')].filter(Boolean).join('　');
  const box = (name: keyof typeof t & keyof typeof WORDS, span: number) => (
    <Box label={t[name]} span={span} language={language} text={textOf(paper, name)} />
  );
  return (
    <>
      <Boxes>
        {box('customer', 9)}
        <Box label={t.phone} span={9} language={language} text={people} />
        {box('calledAt', 6)}
      </Boxes>
      <Boxes>
        <Box label={t.address} span={12} language={language} text={plain(address)} />
        <Box label={t.zone} span={6} language={language}>
          <Ticks
            chosen={entry.values['zone']}
            options={[
              ['urban', t.urban],
              ['suburban', t.suburban],
            ]}
            language={language}
          />
        </Box>
        {box('dispatchedAt', 6)}
      </Boxes>
      <ProductBoxes paper={paper} />
    </>
  );
}

/** Which product, until when it is covered, and when somebody had to be there and was. */
function ProductBoxes({ paper }: { paper: PaperProps }) {
  const { entry, obligations, language } = paper;
  const t = wordsIn(WORDS, language);
  const [due, arrived] = [obligations['dispatch-sla']?.dueAt, entry.values['arrivedAt']].map((at) =>
    timeFrom(paper, at),
  );
  return (
    <Boxes>
      <Box label={t.model} span={5} language={language} text={textOf(paper, 'model')} />
      <Box label={t.serial} span={5} language={language} text={textOf(paper, 'serial')} />
      <Box label={t.cover} span={6} language={language} text={coverText(paper)} />
      <Box
        label={t.dueAndArrived}
        span={8}
        language={language}
        text={due || arrived ? `${due || BLANK} ／ ${arrived || BLANK}` : ''}
      />
    </Boxes>
  );
}

/** Beside the boxes to tick. */
const RECEIPT_MM = 52;

/** A time, with its day where that is not the day of the call. */
function timeFrom(paper: PaperProps, at: Json | undefined): string {
  const [time, called] = [at, paper.entry.values['calledAt']].map((moment) => shortTime(paper, moment));
  return time?.slice(0, 5) === called?.slice(0, 5) ? (time ?? '').slice(6) : (time ?? '');
}

/** Room for a time that is still to be written. */
const BLANK = '　　　　';

/**
 * What was reported, what it really was, what was done, and whether it is solved.
 * @source flo-1.5
 * @source rep-4
 * @source rep-6
 */
export function WorkBoxes({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const receipt = textOf(paper, 'receiptNumber');
  const solved = receipt === '' && ['solved', 'closed'].includes(entry.state);
  return (
    <>
      <Boxes lines={2}>
        <Box label={t.symptom} span={24} lines={2} language={language} text={textOf(paper, 'symptom')} />
      </Boxes>
      <Boxes lines={2}>
        <Box label={t.faultFound} span={24} lines={2} language={language} text={textOf(paper, 'faultFound')} />
      </Boxes>
      <Boxes lines={2}>
        <Box label={t.workDone} span={24} lines={2} language={language} text={textOf(paper, 'workDone')} />
      </Boxes>
      <Boxes>
        <Box label={t.result} span={16} language={language}>
          <Ticks
            chosen={receipt === '' ? solved && 'solved' : 'taken-back'}
            options={[
              ['solved', t.solved],
              ['taken-back', t.takenBack],
            ]}
            language={language}
          />
          <Fitting text={receipt} widthMm={RECEIPT_MM} heightMm={HEIGHT_MM[1]} language={language} />
        </Box>
        <Box label={t.finishedAt} span={8} language={language} text={textOf(paper, 'finishedAt')} />
      </Boxes>
    </>
  );
}
