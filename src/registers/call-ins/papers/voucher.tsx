import type { Paper, PaperProps } from '../../paper.ts';
import { Fitting } from '../../paper-parts/Boxes.tsx';
import { textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { stampOf } from '../../paper-parts/stamp.ts';
import { Ticks } from '../../paper-parts/Tick.tsx';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { CallBoxes, WorkBoxes } from './voucher/CallBoxes.tsx';
import { ChargeBoxes, PaymentBoxes } from './voucher/ChargeBoxes.tsx';
import { WORDS } from './voucher/words.ts';

/**
 * 服务凭证: what was asked for, done and charged, on two copies, the one to be filed and the other for the customer.
 * @source rep-3
 * @source rep-4
 */
const voucher: Paper = { size: 'A5-landscape', Sheet };

export default voucher;

function Sheet(paper: PaperProps) {
  const t = wordsIn(WORDS, paper.language);
  return (
    <>
      <Copy paper={paper} copy={t.filedCopy} />
      <Copy paper={paper} copy={t.customerCopy} />
    </>
  );
}

function Copy({ paper, copy }: { paper: PaperProps; copy: string }) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const closedBy = [textOf(paper, 'filedBy'), textOf(paper, 'filedOn').slice('2026-'.length)].filter(Boolean).join(' ');
  return (
    <article class="slip a5-landscape" lang={LANGUAGE_TAG[language]} aria-label={`${t.title} ${copy}`}>
      <SlipHead
        paper={paper}
        title={t.title}
        subtitle={copy}
        number={textOf(paper, 'voucherNumber')}
        stamp={stampOf(paper)}
      />
      <div class="slip-line-above">
        <span>
          {t.callNumber}
          <Fitting text={entry.no} widthMm={NUMBER_MM} heightMm={LINE_MM} language={language} />
          {entry.no === '' && <span class="slip-blank" />}
        </span>
        <span>
          {t.category}
          <Ticks
            chosen={entry.values['category']}
            options={[
              ['paid', t.paid],
              ['contract', t.contract],
              ['free', t.free],
              ['internal', t.internal],
            ]}
            language={language}
          />
        </span>
      </div>
      <div class="slip-boxes">
        <CallBoxes paper={paper} />
        <WorkBoxes paper={paper} />
        <ChargeBoxes paper={paper} />
        <PaymentBoxes paper={paper} />
      </div>
      <SlipFoot
        paper={paper}
        signatures={[
          { label: t.dispatcher, name: '' },
          { label: t.technician, name: textOf(paper, 'technician') },
          { label: t.clerk, name: closedBy },
        ]}
        basis={t.basis}
      />
    </article>
  );
}

const NUMBER_MM = 60;
const LINE_MM = 5;
