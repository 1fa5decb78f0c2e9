import type { Paper, PaperProps } from '../../paper.ts';
import { textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { stampOf } from '../../paper-parts/stamp.ts';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { CheckBoxes } from './repair-card/CheckBoxes.tsx';
import { GoodsBoxes } from './repair-card/GoodsBoxes.tsx';
import { WorkTables } from './repair-card/WorkTables.tsx';
import { WORDS } from './repair-card/words.ts';

/**
 * 修护卡: hangs on goods that were taken back, with the time and parts that their repair took and the supervisor's check.
 * @source rep-6
 * @source rep-7
 */
const repairCard: Paper = { size: 'A5-landscape', Sheet };

export default repairCard;

function Sheet(paper: PaperProps) {
  const t = wordsIn(WORDS, paper.language);
  return (
    <article class="slip a5-landscape slip-tag" lang={LANGUAGE_TAG[paper.language]} aria-label={t.title}>
      <span class="slip-hole" role="img" aria-label={t.hole} />
      <SlipHead paper={paper} title={t.title} subtitle={t.hangs} number={paper.entry.no} stamp={stampOf(paper)} />
      <div class="slip-boxes">
        <GoodsBoxes paper={paper} />
        <WorkTables paper={paper} />
        <CheckBoxes paper={paper} />
      </div>
      <SlipFoot
        paper={paper}
        signatures={[
          { label: t.technician, name: '' },
          { label: t.supervisor, name: textOf(paper, 'checkedBy') },
          { label: t.customerSigns, name: '' },
        ]}
        basis={t.basis}
      />
    </article>
  );
}
