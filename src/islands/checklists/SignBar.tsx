import { useState } from 'preact/hooks';
import { moment } from '#fields/instant/field.ts';
import { checklistWords } from '#i18n/desk/checklists.ts';
import { lackOf, runProgress } from '#registers/checklist-runs/run-items.ts';
import { now, timeZone } from '../desk/clock.ts';
import { me } from '../desk/session.ts';
import { useTitles } from '../desk/titles.ts';
import { inputIds } from './ItemLine.tsx';
import type { Run } from './use-run.ts';

const t = checklistWords.sign;
const CLOCK = moment({ label: { zh: '时间', en: 'Time' }, timeZone });

/** Who signs and when, with what is missing for it said beside the button; who has signed, where somebody has. */
export function SignBar({ run }: { run: Run }) {
  const { signedBy, finishedAt } = run.form.values;
  const who = String(run.readOnly ? (signedBy ?? '') : (me.value ?? ''));
  const named = useTitles(who ? [who] : []);
  if (run.entry.state === 'signed') {
    return <p class="signed-line">{t.signed(named(who), CLOCK.format(finishedAt as never, 'zh'))}</p>;
  }
  return run.readOnly ? null : <ToSign run={run} who={named(who)} />;
}

function ToSign({ run, who }: { run: Run; who: string }) {
  const [tried, setTried] = useState(false);
  const [lacking] = run.missing;
  const isMissing = lacking !== undefined;
  const press = () => {
    setTried(true);
    if (isMissing) toFirstOpen(run);
    else void run.sign();
  };
  return (
    <section class="sign-bar" aria-label={t.heading}>
      <div class="sign-missing" role={tried && isMissing ? 'alert' : undefined}>
        {isMissing ? <Missing run={run} what={lacking.what.zh} /> : <p>{t.ready}</p>}
      </div>
      <p class="acts">
        <button type="button" class={isMissing ? 'btn' : 'btn primary'} onClick={press}>
          {t.button}
        </button>
        <span class="muted">{t.as(who, CLOCK.format(now.value, 'zh'))}</span>
      </p>
    </section>
  );
}

function Missing({ run, what }: { run: Run; what: string }) {
  const { settled, all } = runProgress(run.items);
  if (settled === all) return <p class="fault">{t.other(what)}</p>;
  return (
    <p>
      {t.left(all - settled)}
      <button type="button" class="quiet" onClick={() => toFirstOpen(run)}>
        {what}
      </button>
    </p>
  );
}

/** Whether what was answered is stored, always in sight. */
export function Kept({ run }: { run: Run }) {
  const words = checklistWords.run;
  return (
    <p class={run.kept === 'failed' ? 'fault run-kept' : 'muted run-kept'} role="status">
      {words[run.kept]}
      {run.kept === 'failed' && (
        <button type="button" class="quiet" onClick={run.retry}>
          {words.retry}
        </button>
      )}
    </p>
  );
}

function toFirstOpen({ items }: Run): void {
  const first = items.find((item) => lackOf(item) !== undefined);
  const tick = first && document.getElementById(inputIds(first.id).tick);
  tick?.scrollIntoView({ block: 'center' });
  tick?.focus({ preventScroll: true });
}
