import { callWords as t } from '#i18n/desk/call.ts';
import { wordsOf } from '#registers/values.ts';
import { FieldRow } from '../form/FieldRow.tsx';
import type { DraftForm } from '../form/use-draft.ts';
import { filledByChosenSite, siteNamed } from './filled.ts';
import { isNewSite } from './new-entries.ts';
import { PickList } from './PickList.tsx';
import type { Call } from './use-call.ts';

/** Where somebody is to go, and how far away that is for dispatch (rep-14). */
export function PlaceFields({ call, onGoOn }: { call: Call; onGoOn: () => void }) {
  const { form, caller } = call;
  return (
    <>
      {(caller?.sites.length ?? 0) > 1 && <SiteChoice call={call} onGoOn={onGoOn} />}
      <div class="call-grid place">
        <FieldRow form={form} name="site" />
        <FieldRow form={form} name="address" />
        <FieldRow form={form} name="zone" />
        {isNewSite(form.values, caller) && <KeepSite form={form} />}
      </div>
      <PlaceNotes call={call} />
    </>
  );
}

const NEW_SITE = 'new';

function SiteChoice({ call: { form, caller }, onGoOn }: { call: Call; onGoOn: () => void }) {
  if (!caller) return null;
  const chosen = wordsOf(form.values['site']);
  const picks = caller.sites.map((site) => ({
    id: wordsOf(site['name']) ?? '',
    content: (
      <>
        <b>{wordsOf(site['name'])}</b>
        <span>{wordsOf(site['address'])}</span>
      </>
    ),
  }));
  return (
    <PickList
      name="sites"
      label={t.customer.sites}
      picks={[...picks, { id: NEW_SITE, content: t.customer.newSite }]}
      chosen={siteNamed(caller, chosen) ? chosen : undefined}
      onPick={(id) => {
        const [sought = '', contact] = [wordsOf(form.values['sought']), wordsOf(form.values['contact'])];
        form.set(filledByChosenSite(caller, siteNamed(caller, id) ?? {}, sought, contact));
      }}
      onDone={onGoOn}
    />
  );
}

/** How to get in, and why the zone is what it is. */
function PlaceNotes({ call: { form, caller, zonePlace } }: { call: Call }) {
  const field = form.register.fields['zone'];
  const access = wordsOf(caller && siteNamed(caller, wordsOf(form.values['site']))?.['access']);
  const zone = form.values['zone'];
  return (
    <>
      {zonePlace && field && zone !== undefined && (
        <p class="hint">{t.customer.zoneByPlace(zonePlace, field.format(zone, 'zh'))}</p>
      )}
      {access && <p class="hint">{t.customer.access(access)}</p>}
    </>
  );
}

function KeepSite({ form }: { form: DraftForm }) {
  return (
    <label class="keep-site">
      <input
        type="checkbox"
        checked={form.values['keepSite'] !== false}
        onChange={(event) => form.set({ keepSite: event.currentTarget.checked })}
      />
      {t.customer.keepSite}
    </label>
  );
}
