import type { Paper, PaperProps } from '#registers/paper.ts';
import { PaperFrame } from './PaperFrame.tsx';

/** A paper of an entry as it will be printed, with the button that prints it. */
export function PaperPage({ paper: { size, Sheet }, props }: { paper: Paper; props: PaperProps }) {
  return (
    <PaperFrame size={size} back={props.address}>
      <Sheet {...props} />
    </PaperFrame>
  );
}
