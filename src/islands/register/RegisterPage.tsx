import './register.css';
import { lazy, Suspense } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import { loadControls } from '#fields/controls.ts';
import { deskWords } from '#i18n/desk/desk.ts';
import { listWords as t } from '#i18n/desk/list.ts';
import { query } from '../desk/address.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { registerOf } from '../desk/registers.ts';
import { closeEntry, NEW } from './open-entry.ts';
import { RegisterList } from './RegisterList.tsx';

const entryView = () => import('../entry/EntryView.tsx').then(({ EntryView }) => EntryView);
const EntryView = lazy(entryView);

/** A register: its list, and beside it the entry that the address names, or a blank one. */
export function RegisterPage({ register }: { register: string }) {
  return (
    <DeskPage needs={[register]}>
      <ListAndEntry id={register} />
    </DeskPage>
  );
}

function ListAndEntry({ id }: { id: string }) {
  const register = registerOf(id);
  // Loaded at once, so that entries open without a network; drawn when one is opened.
  useEffect(() => {
    void entryView();
    void loadControls();
  }, []);
  const opened = query.value.get('entry') ?? (query.value.has('new') ? NEW : undefined);
  return (
    <div class={opened ? 'register with-entry' : 'register'}>
      <RegisterList register={register} opened={opened} />
      {opened && (
        <section class="entry-pane" aria-label={t.entry}>
          <p class="entry-back">
            <button type="button" class="quiet" onClick={closeEntry}>
              ← {t.back(register.title.zh)} <kbd>Esc</kbd>
            </button>
          </p>
          <Suspense fallback={<p class="loading">{deskWords.loading}</p>}>
            <EntryView key={opened} register={register} id={opened} />
          </Suspense>
        </section>
      )}
    </div>
  );
}
