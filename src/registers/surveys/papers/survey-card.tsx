import type { Paper, PaperProps } from '../../paper.ts';
import { Box, Boxes } from '../../paper-parts/Boxes.tsx';
import { relatedBy, textOf } from '../../paper-parts/read.ts';
import { SlipFoot } from '../../paper-parts/SlipFoot.tsx';
import { SlipHead } from '../../paper-parts/SlipHead.tsx';
import { stampOf } from '../../paper-parts/stamp.ts';
import { Ticks } from '../../paper-parts/Tick.tsx';
import { LANGUAGE_TAG, wordsIn } from '../../paper-parts/words.ts';
import { fields } from '../fields.ts';
import { callAspects, GRADES, periodicAspects } from '../grades.ts';
import { WORDS } from './survey-card/words.ts';

/**
 * 客户意见调查卡: what a customer thinks of a call, or of the service from time to time.
 * @source rep-18
 * @source rep-19
 */
const surveyCard: Paper = { size: 'A5-landscape', Sheet };

export default surveyCard;

function Sheet(paper: PaperProps) {
  const t = wordsIn(WORDS, paper.language);
  const title = paper.entry.values['kind'] === 'periodic' ? t.periodicTitle : t.title;
  return (
    <article class="slip a5-landscape" lang={LANGUAGE_TAG[paper.language]} aria-label={title}>
      <SlipHead paper={paper} title={title} subtitle={t.please} number={paper.entry.no} stamp={stampOf(paper)} />
      <div class="slip-boxes">
        <CallBoxes paper={paper} />
        <Aspects paper={paper} />
        <Opinion paper={paper} />
      </div>
      <SlipFoot
        paper={paper}
        signatures={[
          { label: t.customerSigns, name: '' },
          { label: t.service, name: textOf(paper, 'enteredBy') },
        ]}
        basis={t.basis}
      />
    </article>
  );
}

function CallBoxes({ paper }: { paper: PaperProps }) {
  const t = wordsIn(WORDS, paper.language);
  const box = (label: string, span: number, text: string) => (
    <Box label={label} span={span} language={paper.language} text={text} />
  );
  return (
    <>
      <Boxes>
        {box(t.callNumber, 10, relatedBy(paper, 'callIn')?.no ?? '')}
        {box(t.calledOn, 7, textOf(paper, 'calledOn'))}
        {box(t.sentOn, 7, textOf(paper, 'sentOn'))}
      </Boxes>
      <Boxes>
        {box(t.customer, 16, textOf(paper, 'customer'))}
        {box(t.phone, 8, textOf(paper, 'phone'))}
      </Boxes>
      <Boxes>
        {box(t.model, 9, textOf(paper, 'model'))}
        {box(t.technician, 8, textOf(paper, 'technician'))}
        {box(t.servedOn, 7, textOf(paper, 'servedOn'))}
      </Boxes>
    </>
  );
}

/**
 * Four aspects, four grades each.
 * @source rep-19
 */
function Aspects({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const aspects = Object.entries(entry.values['kind'] === 'periodic' ? periodicAspects : callAspects);
  const grades = Object.entries(GRADES).map(([id, label]) => [id, label[language]] as const);
  return (
    <>
      {[aspects.slice(0, 2), aspects.slice(2)].map((pair, i) => (
        <Boxes key={i}>
          {pair.map(([name, { label }]) => (
            <Box key={name} label={label[language]} span={12} language={language}>
              <Ticks chosen={entry.values[name]} options={grades} language={language} />
            </Box>
          ))}
        </Boxes>
      ))}
    </>
  );
}

function Opinion({ paper }: { paper: PaperProps }) {
  const { entry, language } = paper;
  const t = wordsIn(WORDS, language);
  const options = (name: 'replyWish' | 'gravity') =>
    Object.entries(fields[name].options).map(([id, label]) => [id, label[language]] as const);
  const record = relatedBy(paper, 'complaintEntry')?.no;
  const department = textOf(paper, 'forwardedTo');
  const handling = [record && `${t.complaintRecord}${record}`, department && `${t.passedOn}${department}`];
  return (
    <>
      {(['suggestion', 'complaint'] as const).map((name) => (
        <Boxes key={name} lines={4}>
          <Box label={t[name]} span={24} lines={4} language={language} text={textOf(paper, name)} />
        </Boxes>
      ))}
      <Boxes>
        <Box label={t.replyWish} span={24} language={language}>
          <Ticks chosen={entry.values['replyWish']} options={options('replyWish')} language={language} />
        </Box>
      </Boxes>
      <Boxes>
        <Box label={t.answeredOn} span={8} language={language} text={textOf(paper, 'answeredOn')} />
        <Box label={t.gravity} span={16} language={language}>
          <Ticks chosen={entry.values['gravity']} options={options('gravity')} language={language} />
        </Box>
      </Boxes>
      <Boxes lines={2}>
        <Box label={t.handling} span={24} lines={2} language={language} text={handling.filter(Boolean).join('　')} />
      </Boxes>
    </>
  );
}
