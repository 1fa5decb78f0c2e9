import type { PaperProps } from '../paper.ts';
import { Box, Boxes } from './Boxes.tsx';
import { textOf } from './read.ts';
import type { Lines } from './sizes.ts';

interface WideBoxProps {
  paper: PaperProps;
  /** The field that stands in it. */
  name: string;
  label: string;
  lines: Lines;
}

/** A box as wide as the sheet, with one field in it. */
export function WideBox({ paper, name, label, lines }: WideBoxProps) {
  return (
    <Boxes lines={lines}>
      <Box label={label} span={24} lines={lines} language={paper.language} text={textOf(paper, name)} />
    </Boxes>
  );
}
