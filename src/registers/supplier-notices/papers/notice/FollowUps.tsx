import type { PaperProps } from '../../../paper.ts';
import { Box, Boxes } from '../../../paper-parts/Boxes.tsx';
import { plain } from '../../../paper-parts/fitted.ts';
import { type Cells, rowsOf, textOf } from '../../../paper-parts/read.ts';
import { SlipTable } from '../../../paper-parts/SlipTable.tsx';
import { wordsIn } from '../../../paper-parts/words.ts';
import { fields } from '../../fields.ts';
import { earlierRows, WORDS } from './words.ts';

const LINES = 8;

/**
 * What came of each contact with the supplier, and how it was solved.
 * @source gen-2.4
 */
export function FollowUps({ paper }: { paper: PaperProps }) {
  const { language } = paper;
  const t = wordsIn(WORDS, language);
  const result = [textOf(paper, 'solvedOn'), textOf(paper, 'result')].filter(Boolean).join('　');
  return (
    <>
      <SlipTable
        caption={t.followUps}
        titled
        columns={[
          { title: t.on, span: 3 },
          { title: t.spokeWith, span: 4 },
          { title: t.progress, span: 8 },
          { title: t.next, span: 6 },
          { title: t.reported, span: 3 },
        ]}
        rows={rowsOf(paper, 'followUps').map(([, cells]) => followUp(cells, paper))}
        lines={LINES}
        others={(count) => ({ text: earlierRows(count)[language] })}
        language={language}
      />
      <Boxes lines={4}>
        <Box label={t.result} span={24} lines={4} language={language} text={result} />
      </Boxes>
    </>
  );
}

function followUp({ on, contact, progress, next, nextOn, reported }: Cells, { language }: PaperProps): string[] {
  const words = (value: unknown) => (typeof value === 'string' ? plain(value) : '');
  const said = typeof reported === 'boolean' ? fields.followUps.columns['reported']?.format(reported, language) : '';
  return [
    words(on),
    words(contact),
    words(progress),
    [words(next), words(nextOn)].filter(Boolean).join(' '),
    said ?? '',
  ];
}
