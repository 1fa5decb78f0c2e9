import './register.css';
import { listWords as t } from '#i18n/desk/list.ts';
import { query } from '../desk/address.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { registerOf } from '../desk/registers.ts';
import { EntryView } from '../entry/EntryView.tsx';
import { closeEntry, NEW } from './open-entry.ts';
import { RegisterList } from './RegisterList.tsx';

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
          <EntryView key={opened} register={register} id={opened} />
        </section>
      )}
    </div>
  );
}
