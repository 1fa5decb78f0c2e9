import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Advice } from '#domain/advice.ts';
import { firstState, type Values } from '#domain/register.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { wordsOf } from '#registers/values.ts';
import { RefusalError } from '#store/refusal.ts';
import { go } from '../desk/address.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { rightNow, today } from '../desk/clock.ts';
import { database } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { lookup } from '../desk/lookup.ts';
import { notify } from '../desk/notices.ts';
import { registerOf } from '../desk/registers.ts';
import { report } from '../desk/save.ts';
import { author } from '../desk/session.ts';
import { FieldRow } from '../form/FieldRow.tsx';
import { focusField } from '../form/Refusals.tsx';
import { useAdvice } from '../form/use-advice.ts';
import { type DraftForm, useDraft } from '../form/use-draft.ts';
import { goodsDefaults, goodsIdFor } from './goods-draft.ts';
import { Missing } from './Missing.tsx';
import { type Hindrance, hindrances } from './next-step.ts';
import { Sign } from './Sign.tsx';
import { type TakeBackRegisters, type TakenBack, undoTakenBack, writeTakenBack } from './take-back.ts';
import type { Job } from './use-job.ts';

const FIELDS = ['receiptNumber', 'goods', 'model', 'serial', 'accessories', 'conditionPhotos', 'promisedOn'];
const MOVED = {
  what: { zh: t.goods.moved, en: 'The call is no longer on site; it may have been changed elsewhere' },
  allowed: { zh: t.goods.movedAllowed, en: 'Look at the entry first' },
};

/**
 * Goods that cannot be repaired on site: their receipt, what they are and in which condition, and the customer's signature.
 * @source rep-6
 */
export function TakeBack({ job }: { job: Job; advice: readonly Advice[] }) {
  const asset = wordsOf(job.entry.values['asset']);
  const { value: name } = useLive(
    async () => wordsOf(asset ? (await lookup.entry(asset))?.values['name'] : undefined) ?? '',
    [asset],
  );
  return name === undefined ? null : <GoodsForm job={job} name={name} />;
}

function GoodsForm({ job, name }: { job: Job; name: string }) {
  const { form } = job;
  const goods = useGoods(job, name);
  const register = goods.register;
  const advice = useAdvice(register, goods.id, goods.values, firstState(register));
  const [busy, setBusy] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.scrollIntoView(), []);
  const extra = leaving(job, goods.values);
  const missing = [
    ...hindrances(register, firstState(register), goods.values, goods.faults),
    ...hindrances(form.register, 'taken-back', { ...form.values, ...extra }, form.faults).filter(
      ({ field }) => field !== 'receiptNumber',
    ),
  ];
  const take = async () => {
    if (missing[0]) return focusField(missing[0].field);
    if (busy) return;
    setBusy(true);
    await takeBack(job, goods, extra);
    setBusy(false);
  };
  return (
    <>
      <section ref={panel} class="job-panel goods" aria-label={t.goods.heading}>
        <h3>
          {t.goods.heading} <ClauseLink id="rep-6" />
        </h3>
        <p class="hint">{t.goods.why}</p>
        {FIELDS.map((field) => (
          <FieldRow key={field} form={goods} name={field} advice={advice} />
        ))}
        {extra['payment'] !== undefined && <p class="hint">{t.goods.charged}</p>}
        <FieldRow form={form} name="faultFound" />
        <Sign job={job} readOnly={false} />
      </section>
      <TakeBackBar form={both(goods, form)} missing={missing} onTake={() => void take()} />
    </>
  );
}

interface TakeBackBarProps {
  form: DraftForm;
  missing: readonly Hindrance[];
  onTake(): void;
}

function TakeBackBar({ form, missing, onTake }: TakeBackBarProps) {
  return (
    <section class="next-bar" aria-label={t.next.label}>
      <Missing form={form} missing={missing} />
      <div class="next-acts">
        <button type="button" class="btn" onClick={() => go({ act: undefined })}>
          {t.next.back}
        </button>
        <button type="button" class={missing.length === 0 ? 'btn primary go' : 'btn go'} onClick={onTake}>
          {t.next.takeBackNow}
        </button>
      </div>
    </section>
  );
}

/** The goods as they are being written; every key is kept together with the call that they belong to. */
function useGoods({ entry }: Job, name: string): DraftForm {
  const register = registerOf('workshop');
  const id = useMemo(() => goodsIdFor(entry.id), [entry.id]);
  const defaults = useMemo(() => goodsDefaults(entry, name, today.value), [entry.id, name]);
  const form = useDraft(register, id, undefined, defaults);
  return { ...form, set: (typed) => form.set({ callIn: entry.id, ...typed }) };
}

/** What taking goods back writes on their call; a paid repair is charged when they are returned, unless it was paid already. */
function leaving({ form }: Job, goods: Values): Record<string, string> {
  const { finishedAt, category, payment } = form.values;
  return {
    receiptNumber: String(goods['receiptNumber'] ?? ''),
    finishedAt: typeof finishedAt === 'string' ? finishedAt : rightNow(),
    ...(category === 'paid' && payment === undefined && { payment: 'with-goods' }),
  };
}

async function takeBack(job: Job, goods: DraftForm, extra: Record<string, string>): Promise<void> {
  const { entry, form, storable } = job;
  const registers = { calls: form.register, goods: goods.register };
  const set = { ...storable, ...extra };
  const done: TakenBack[] = [];
  try {
    await job.inTurn(async (seen) => {
      const call = { entry: entry.id, set, to: 'taken-back', ...(seen && { seen }) };
      const acts = { call, goods: { entry: goods.id, set: goods.changed } };
      const written = await writeTakenBack(database, registers, author(), acts, MOVED);
      done.push(written);
      return written.call;
    });
    const [taken] = done;
    if (!taken) return;
    goods.drop();
    job.settle(taken.call, form);
    job.refuse([]);
    go({ act: undefined }, { replace: true });
    sayTaken(registers, taken);
  } catch (error) {
    if (error instanceof RefusalError) job.refuse(error.refused);
    else report(error);
  }
}

/** Says what was written, with a way back for both. */
function sayTaken(registers: TakeBackRegisters, taken: TakenBack): void {
  const undo = () =>
    void undoTakenBack(database, registers, author(), taken).then(
      ({ no }) => notify({ kind: 'done', text: t.goods.undone(no) }),
      report,
    );
  const text = t.goods.done(taken.call.no, taken.goods.no);
  notify({ kind: 'done', text, action: { label: t.goods.undo, run: undo } });
}

/** A form whose register knows the fields of both, for their labels. */
function both(goods: DraftForm, call: DraftForm): DraftForm {
  return { ...goods, register: { ...goods.register, fields: { ...goods.register.fields, ...call.register.fields } } };
}
