import type { Language } from '#domain/text.ts';
import type { PaperProps } from '../paper.ts';
import { Fitting } from './Boxes.tsx';
import { widthOf } from './fitted.ts';
import { QrCode } from './QrCode.tsx';
import { SHARED, wordsIn } from './words.ts';

interface SlipHeadProps {
  paper: PaperProps;
  title: string;
  /** Under the title: which copy it is, and for whom. */
  subtitle: string;
  /** The number of the paper; blank to be written with a pen. */
  number: string;
  /** Why the paper counts no longer: voided, cancelled. */
  stamp?: string | undefined;
  /** How wide the paper is, in millimetres; as wide as A5 landscape between its margins unless told. */
  widthMm?: number;
}

/** The head of a paper: the company and its service phone, the title, the number, and the QR code of the entry. */
export function SlipHead({ paper, title, subtitle, number, stamp, widthMm = 194 }: SlipHeadProps) {
  const { company, address, language } = paper;
  const t = wordsIn(SHARED, language);
  const sideMm = (widthMm - widthOf(title) * TITLE_EM_MM) / 2 - GAP_MM;
  return (
    <header class="slip-head">
      <div class="slip-company">
        {company.logo !== undefined && <img class="slip-logo" src={company.logo} alt="" />}
        <div>
          <b>
            <Fitting text={company.name} widthMm={sideMm * BOLD} heightMm={NAME_MM} language={language} />
          </b>
          <Fitting text={company.branch} widthMm={sideMm} heightMm={LINE_MM} language={language} />
          <span class="slip-note">
            <Fitting
              text={`${t.servicePhone}　${company.servicePhone}`}
              widthMm={sideMm}
              heightMm={NAME_MM}
              language={language}
            />
          </span>
        </div>
      </div>
      <div class="slip-title">
        <h1>{title}</h1>
        <p>{subtitle}</p>
      </div>
      <div class="slip-number">
        <SlipNumber number={number} widthMm={(sideMm - QR_MM) * BOLD} language={language} />
        <QrCode address={address} label={t.openAgain} />
      </div>
      {stamp !== undefined && <b class="slip-stamp">{stamp}</b>}
    </header>
  );
}

function SlipNumber({ number, widthMm, language }: { number: string; widthMm: number; language: Language }) {
  return (
    <span>
      No.
      {number === '' ? (
        <span class="slip-blank" />
      ) : (
        <b>
          <Fitting text={number} widthMm={widthMm} heightMm={NAME_MM} language={language} />
        </b>
      )}
    </span>
  );
}

/** Letters of the title stand apart. */
const TITLE_EM_MM = 7.8;
const GAP_MM = 2;
const QR_MM = 17;
/** One line in the normal size, or two in the smallest. */
const NAME_MM = 6.2;
const LINE_MM = 5;
/** Bold letters, and those of one width, are wider than those that widths are reckoned by. */
const BOLD = 0.85;
