import { useState } from 'preact/hooks';
import { deskWords } from '#i18n/desk/desk.ts';
import { settingsWords as t } from '#i18n/desk/settings.ts';
import type { Refused } from '#store/refusal.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { database, deskAddress } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { registerOf } from '../desk/registers.ts';
import { save } from '../desk/save.ts';
import { device, me } from '../desk/session.ts';
import { useTitles } from '../desk/titles.ts';
import { WhoAmI } from '../desk/WhoAmI.tsx';
import { FieldRow } from '../form/FieldRow.tsx';
import '../form/form.css';
import './settings.css';
import type { Entry } from '#domain/entry.ts';
import { FormServices } from '../form/FormServices.tsx';
import { Refusals } from '../form/Refusals.tsx';
import { useDraft } from '../form/use-draft.ts';

const ID = 'settings';

/** Who sits here, what the company is called, and where its other settings stand. */
export function SettingsPage() {
  return (
    <DeskPage needs={['settings']}>
      <Settings />
    </DeskPage>
  );
}

function Settings() {
  const { value } = useLive(async () => ({ entry: await database.entries.get(ID) }), []);
  if (!value) return <p class="loading">{deskWords.loading}</p>;
  return (
    <div class="settings">
      <h1>{t.title}</h1>
      <Here />
      <FormServices>
        <Company entry={value.entry} />
      </FormServices>
      <section>
        <h2>{t.elsewhere}</h2>
        <ul>
          {Object.entries(t.links).map(([register, label]) => (
            <li key={register}>
              <a href={deskAddress(`/desk/${register}/`)}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Here() {
  const [isChanging, setChanging] = useState(false);
  const named = useTitles(me.value ? [me.value] : []);
  return (
    <section>
      <h2>{t.here}</h2>
      <p>{t.whoNow(named(me.value ?? ''), device.value?.letter ?? '')}</p>
      {isChanging ? (
        <WhoAmI onDone={() => setChanging(false)} />
      ) : (
        <button type="button" class="btn" onClick={() => setChanging(true)}>
          {t.change}
        </button>
      )}
    </section>
  );
}

function Company({ entry }: { entry: Entry | undefined }) {
  const register = registerOf(ID);
  const form = useDraft(register, ID, entry);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const act = { entry: ID, set: form.changed, ...(form.seen && { seen: form.seen }) };
    const saved = await save(register, act, () => t.saved);
    if ('refused' in saved) setRefused(saved.refused);
    else {
      setRefused([]);
      form.saved(saved.entry);
    }
  };
  return (
    <form onSubmit={submit} noValidate>
      <h2>{t.company}</h2>
      <div class="form">
        {Object.keys(register.fields).map((name) => (
          <FieldRow key={name} form={form} name={name} />
        ))}
      </div>
      <Refusals refused={refused} />
      <p class="acts">
        <button type="submit" class="btn primary" disabled={!form.isDirty}>
          {form.isDirty ? t.save : t.nothing}
        </button>
      </p>
    </form>
  );
}
