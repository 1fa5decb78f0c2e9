import type { PaperProps } from '../paper.ts';
import { Fitting } from './Boxes.tsx';
import { shortHash } from './read.ts';
import { SHARED, wordsIn } from './words.ts';

interface SlipFootProps {
  paper: PaperProps;
  /** Who signs, with the name that stands below the line already. */
  signatures: readonly { label: string; name: string }[];
  /** The clauses by which the paper is made out. */
  basis: string;
  /** How wide the paper is, in millimetres; as wide as A5 landscape between its margins unless told. */
  widthMm?: number;
}

/** The foot of a paper: lines to sign on, its clauses, and the hash by which a change is noticed. */
export function SlipFoot({ paper, signatures, basis, widthMm = 194 }: SlipFootProps) {
  const { hash, language } = paper;
  const check = hash === '' ? '' : `　·　${wordsIn(SHARED, language).check} ${shortHash(hash)}`;
  return (
    <footer class="slip-foot">
      <p class="slip-signs">
        {signatures.map(({ label, name }) => (
          <span key={label}>
            {label}
            <span class="slip-line">
              <Fitting text={name} widthMm={SIGN_MM} heightMm={LINE_MM} language={language} />
            </span>
          </span>
        ))}
      </p>
      <p class="slip-basis">
        <Fitting text={`${basis}${check}`} widthMm={widthMm} heightMm={LINE_MM} language={language} />
      </p>
    </footer>
  );
}

const SIGN_MM = 30;
const LINE_MM = 4.6;
