import { civilDayIn } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import { callWords as t } from '#i18n/desk/call.ts';
import { momentOf, wordsOf } from '#registers/values.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { timeZone, today } from '../desk/clock.ts';
import { deskAddress } from '../desk/data.ts';
import { FieldRow } from '../form/FieldRow.tsx';
import { beside } from './beside-field.ts';
import type { Caller } from './caller.ts';
import { coverText } from './cover.ts';
import { filledByAsset, filledByOther, filledBySite, siteNamed } from './filled.ts';
import { PickList } from './PickList.tsx';
import type { Call } from './use-call.ts';

const OTHER = 'other';

/** Whether the model is to be typed, since no product on file says it. */
export function typesModel({ form, caller, asset }: Call): boolean {
  if (form.values['otherAsset'] === true || form.values['newCustomer'] === true) return true;
  return asset ? wordsOf(asset.values['model']) === undefined : caller?.assets.length === 0;
}

/** Which product it is about, and whether somebody has called about it already. */
export function AssetFields({ call, onGoOn }: { call: Call; onGoOn: () => void }) {
  const { form, caller, asset } = call;
  const chosen = form.values['otherAsset'] === true ? OTHER : wordsOf(form.values['asset']);
  const assets = caller ? siteFirst(caller, wordsOf(form.values['site'])) : [];
  const pick = (id: string) => {
    const picked = assets.find((one) => one.id === id);
    form.set(picked ? { ...filledByAsset(picked), ...siteOf(call, picked) } : filledByOther());
  };
  return (
    <section aria-label={t.asset.heading}>
      {assets.length > 0 && (
        <PickList
          name="asset"
          label={t.asset.pick}
          picks={[
            ...assets.map((one) => ({ id: one.id, content: <AssetLine asset={one} call={call} /> })),
            { id: OTHER, content: t.asset.other },
          ]}
          chosen={chosen}
          onPick={pick}
          onDone={onGoOn}
        />
      )}
      {caller?.customer && assets.length === 0 && <p class="hint">{t.asset.none}</p>}
      {typesModel(call) && (
        <div class="call-grid">
          <FieldRow form={form} name="model" />
          <FieldRow form={form} name="serial" />
          {!asset && <AssetName call={call} />}
        </div>
      )}
      <OpenCalls call={call} />
    </section>
  );
}

function AssetName({ call: { form } }: { call: Call }) {
  return (
    <div>
      <FieldRow form={beside(form, 'assets', 'name', 'assetName', { required: false })} name="assetName" />
      <p class="hint">{t.asset.nameHint}</p>
    </div>
  );
}

function AssetLine({ asset, call: { caller, form } }: { asset: Entry; call: Call }) {
  const { name, model, serial, site } = asset.values;
  const calledAt = momentOf(form.values['calledAt']);
  const day = calledAt ? civilDayIn(timeZone, new Date(calledAt)) : today.value;
  const { text, covered } = coverText(asset, caller?.contracts ?? [], day);
  return (
    <>
      <b>{wordsOf(name)}</b>
      <span>{wordsOf(model)}</span>
      <span class="no">{wordsOf(serial)}</span>
      <span class="muted">{wordsOf(site)}</span>
      <span class={covered ? 'chip ok' : 'chip'}>{text}</span>
    </>
  );
}

/** Another call that is open already for the same product, so that nobody is sent twice (rep-3). */
function OpenCalls({ call: { open } }: { call: Call }) {
  return open.map(({ text, clause, entries = [] }) => (
    <div key={text.zh} class="open-call" role="alert">
      <p>
        <b>{t.asset.open(entries.map(({ no }) => no).join('、'))}</b> {clause && <ClauseLink id={clause} />}
      </p>
      <p>
        {t.asset.openHint}{' '}
        {entries.map(({ id, no }) => (
          <a key={id} class="btn" href={deskAddress(`/desk/call-ins/?entry=${id}`)} target="_blank" rel="noopener">
            {no}
          </a>
        ))}
      </p>
    </div>
  ));
}

/** The site of the product, where none was chosen yet. */
function siteOf({ form, caller }: Call, { values }: Entry) {
  const site = caller && siteNamed(caller, wordsOf(values['site']));
  return site && form.values['address'] === undefined ? filledBySite(site) : {};
}

function siteFirst({ assets }: Caller, site: string | undefined): readonly Entry[] {
  const isHere = ({ values }: Entry) => site !== undefined && values['site'] === site;
  return [...assets.filter(isHere), ...assets.filter((asset) => !isHere(asset))];
}
