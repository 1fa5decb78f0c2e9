import type { PaperProps } from '../../../paper.ts';
import { Box, Boxes } from '../../../paper-parts/Boxes.tsx';
import { textOf } from '../../../paper-parts/read.ts';
import { Tick, Ticks } from '../../../paper-parts/Tick.tsx';
import { wordsIn } from '../../../paper-parts/words.ts';
import { hoursInAll } from './WorkTables.tsx';
import { WORDS } from './words.ts';

/**
 * The supervisor's check, and that the goods went back against their receipt.
 * @source rep-7
 */
export function CheckBoxes({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const { checkPassed, receiptState } = entry.values;
  const t = wordsIn(WORDS, language);
  const checked = [textOf(paper, 'checkedBy'), textOf(paper, 'checkedAt')].filter(Boolean).join('　');
  return (
    <>
      <Boxes>
        <Box label={t.sum} span={5} language={language} text={hoursInAll(paper)} />
        <Box label={t.check} span={8} language={language}>
          <Ticks
            chosen={checkPassed === true ? 'passed' : checkPassed === false ? 'failed' : undefined}
            options={[
              ['passed', t.passed],
              ['failed', t.failed],
            ]}
            language={language}
          />
        </Box>
        <Box label={t.checkedBy} span={11} language={language} text={checked} />
      </Boxes>
      <Boxes>
        <Box label={t.returned} span={12} language={language} text={textOf(paper, 'returnedOn')} />
        <Box label={t.recovered} span={12} language={language}>
          <Tick on={receiptState === 'recovered' || receiptState === 'voided'} label={t.yes} language={language} />
        </Box>
      </Boxes>
    </>
  );
}
