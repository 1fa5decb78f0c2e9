import type { Json } from '#domain/changes/change.ts';
import { isRecord } from '#fields/fault.ts';
import type { PaperProps } from '../paper.ts';
import { Fitting } from './Boxes.tsx';
import { plain } from './fitted.ts';
import { fullTime } from './read.ts';
import { SHARED, wordsIn } from './words.ts';

interface SignatureBoxProps {
  paper: PaperProps;
  /** The value of a field of the kind `signature`. */
  value: Json | undefined;
  /** What is asked to be signed. */
  label: string;
  widthMm: number;
}

/** The customer's signature, or who saw that it was refused; room for a pen where there is neither. */
export function SignatureBox({ paper, value, label, widthMm }: SignatureBoxProps) {
  const t = wordsIn(SHARED, paper.language);
  return (
    <div class="slip-signature">
      <span class="slip-label">{label}</span>
      {isRecord(value) && Object.hasOwn(value, 'refusedAt') ? (
        <Refused paper={paper} value={value} widthMm={widthMm} />
      ) : isRecord(value) ? (
        <Signed paper={paper} value={value} widthMm={widthMm} />
      ) : (
        <span class="slip-date">{t.ymd}</span>
      )}
    </div>
  );
}

type Part = Pick<SignatureBoxProps, 'paper' | 'widthMm'> & { value: Readonly<Record<string, Json>> };

function Signed({ paper, value, widthMm }: Part) {
  const t = wordsIn(SHARED, paper.language);
  const address = typeof value['sha256'] === 'string' ? paper.url(value['sha256']) : undefined;
  const said = `${words(value['by'])}　${fullTime(paper, value['signedAt'])}`;
  return (
    <>
      {address === undefined ? (
        <span class="slip-note">{t.signedElsewhere}</span>
      ) : (
        <img class="slip-signature-image" src={address} alt={`${t.signatureOf} ${words(value['by'])}`} />
      )}
      <span class="slip-date">
        <Fitting text={said} widthMm={widthMm} heightMm={LINE_MM} language={paper.language} />
      </span>
    </>
  );
}

function Refused({ paper, value, widthMm }: Part) {
  const t = wordsIn(SHARED, paper.language);
  const why = `${t.refused}：${words(value['reason'])}`;
  const witness = `${t.witness}：${words(value['witness'])}　${fullTime(paper, value['refusedAt'])}`;
  return (
    <>
      <Fitting text={why} widthMm={widthMm} heightMm={3 * LINE_MM} language={paper.language} />
      <span class="slip-date">
        <Fitting text={witness} widthMm={widthMm} heightMm={LINE_MM + 1} language={paper.language} />
      </span>
    </>
  );
}

const LINE_MM = 5;

function words(value: Json | undefined): string {
  return typeof value === 'string' ? plain(value) : '';
}
