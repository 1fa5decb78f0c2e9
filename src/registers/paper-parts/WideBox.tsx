import type { Text } from '#domain/text.ts';
import type { PaperProps } from '../paper.ts';
import { Box, Boxes } from './Boxes.tsx';
import { textOf } from './read.ts';
import type { Lines } from './sizes.ts';

interface WideBoxProps {
  paper: PaperProps;
  /** The field that stands in it. */
  name: string;
  label: Text;
  lines: Lines;
}

/** A box as wide as the sheet, with one field in it. */
export function WideBox({ paper, name, label, lines }: WideBoxProps) {
  const { language } = paper;
  return (
    <Boxes lines={lines}>
      <Box label={label[language]} span={24} lines={lines} language={language} text={textOf(paper, name)} />
    </Boxes>
  );
}
