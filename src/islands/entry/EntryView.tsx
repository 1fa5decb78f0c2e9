import './entry.css';
import './history.css';
import { useEffect } from 'preact/hooks';
import type { Register } from '#domain/register.ts';
import { entryWords as t } from '#i18n/desk/entry.ts';
import { go, query } from '../desk/address.ts';
import { draftOf } from '../desk/drafts.ts';
import { newEntryId } from '../desk/session.ts';
import { FormServices } from '../form/FormServices.tsx';
import { EntryForm } from './EntryForm.tsx';
import { NotFound } from './NotFound.tsx';
import { useEntry } from './use-entry.ts';

/** An entry of a register, to read and to write; `new` for a blank one, which then gets an id and an address of its own. */
export function EntryView({ register, id }: { register: Register; id: string }) {
  const isBlank = id === 'new';
  useEffect(() => {
    if (isBlank) go({ entry: register.onlyEntry ?? newEntryId(), new: '1' }, { replace: true });
  }, [register, isBlank]);
  return isBlank ? <p class="loading">{t.loading}</p> : <OpenEntry register={register} id={id} />;
}

function OpenEntry({ register, id }: { register: Register; id: string }) {
  const stored = useEntry(id);
  if (!stored.isRead) return <p class="loading entry">{t.loading}</p>;
  const isKnown = stored.entry?.register === register.id;
  const isNew = stored.entry === undefined && mayBeWritten(register, id);
  return isKnown || isNew ? (
    <FormServices>
      <EntryForm register={register} id={id} stored={stored} />
    </FormServices>
  ) : (
    <NotFound />
  );
}

/** Whether an id that nothing is stored under is that of a blank entry, and not of one that this browser does not have. */
function mayBeWritten(register: Register, id: string): boolean {
  return query.value.has('new') || register.onlyEntry === id || draftOf(register.id, id) !== undefined;
}
