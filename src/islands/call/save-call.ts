import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { callWords as t } from '#i18n/desk/call.ts';
import { deskWords } from '#i18n/desk/desk.ts';
import { RefusalError, type Refused } from '#store/refusal.ts';
import { write } from '#store/write.ts';
import { database } from '../desk/data.ts';
import { notify } from '../desk/notices.ts';
import { registerOf } from '../desk/registers.ts';
import { report, takeBack } from '../desk/save.ts';
import { author } from '../desk/session.ts';
import type { Caller } from './caller.ts';
import { type Beside, besides } from './new-entries.ts';

/** What came of saving a call: the entry and what was filed beside it, or what was wrong; then nothing was stored. */
export type Taken = { entry: Entry; made: readonly Entry[] } | { refused: readonly Refused[] };

/**
 * Writes a call and everything new that it names in one transaction: a call is never stored without its customer, nor a
 * customer twice because the call was refused the first time.
 */
export async function saveCall(id: string, values: Values, caller: Caller | undefined): Promise<Taken> {
  const refused: Refused[] = [];
  try {
    const { changes, entries, meta } = database;
    const taken = await database.transaction('rw', changes, entries, meta, async () => {
      const before = await entries.get(id);
      // A key that was pressed twice, or a second tab with the same draft.
      if (before) return { entry: before, made: [] };
      return writeCall(id, values, besides(values, caller, Date.now()), refused);
    });
    saySaved(taken.entry);
    return taken;
  } catch (error) {
    if (!(error instanceof RefusalError)) report(error);
    return { refused };
  }
}

async function writeCall(id: string, values: Values, beside: readonly Beside[], refused: Refused[]) {
  const made: Entry[] = [];
  for (const one of beside) made.push(await writeOrNote(one, refused));
  const asset = made.find(({ register }) => register === 'assets');
  const { fields } = registerOf('call-ins');
  const known = Object.entries(values).filter(([name]) => Object.hasOwn(fields, name));
  const set = { ...Object.fromEntries(known), ...(asset && { asset: asset.id }) };
  return { entry: await writeOrNote({ register: 'call-ins', entry: id, set, typedInto: {} }, refused), made };
}

/** Notes why a write is refused, by the field of the screen, before the refusal ends the transaction. */
async function writeOrNote({ register, entry, set, typedInto }: Beside, refused: Refused[]): Promise<Entry> {
  try {
    return await write(database, registerOf(register), author(), { entry, set });
  } catch (error) {
    if (error instanceof RefusalError) {
      refused.push(
        ...error.refused.map((one) => ({ ...one, path: typedInto[one.path.split('.')[0] ?? ''] ?? one.path })),
      );
    }
    throw error;
  }
}

function saySaved(entry: Entry): void {
  const run = () => void takeBack(registerOf('call-ins'), entry);
  notify({ kind: 'done', text: `${t.taken.heading} ${entry.no}`, action: { label: deskWords.undo, run } });
}
