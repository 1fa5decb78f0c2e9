import { useState } from 'preact/hooks';
import { dataWords as t } from '#i18n/desk/data.ts';
import { type ColumnMapping, suggestedMapping } from '#store/tables/column-mapping.ts';
import { type Committed, commit } from '#store/tables/commit.ts';
import { type PreviewOptions, previewOf } from '#store/tables/preview.ts';
import type { ReadTable } from '#store/tables/read-table.ts';
import { undoImport } from '#store/tables/undo.ts';
import { go, query } from '../desk/address.ts';
import { database } from '../desk/data.ts';
import { notify } from '../desk/notices.ts';
import { loadRegisters, registerOf, registers } from '../desk/registers.ts';
import { report } from '../desk/save.ts';
import { author, knowsWho, newEntryId } from '../desk/session.ts';
import { FileButton } from './FileButton.tsx';
import { MappingTable } from './MappingTable.tsx';
import { previewOptions } from './named.ts';
import { PreviewTable } from './PreviewTable.tsx';
import type { RegisterTitle } from './register-title.ts';

/** A table that was read, before anything of it is written. */
interface Opened {
  table: ReadTable;
  mapping: ColumnMapping;
  options: PreviewOptions;
}

/** Entries from CSV or XLSX: column by column, previewed, confirmed, and to be taken back. */
export function TableSection({ registers: titles }: { registers: readonly RegisterTitle[] }) {
  const asked = query.value.get('import') ?? '';
  const register = registerOf(registers.has(asked) ? asked : 'customers');
  const [opened, setOpened] = useState<Opened>();
  const [wrong, setWrong] = useState<string>();
  const [done, setDone] = useState<Committed>();
  const preview = opened && previewOf(opened.table, opened.mapping, register, opened.options);
  const open = async (file: File) => {
    setOpened(undefined);
    setDone(undefined);
    setWrong(undefined);
    try {
      const { readTable } = await import('#store/tables/read-table.ts');
      const table = await readTable(new Uint8Array(await file.arrayBuffer()), file.name);
      setOpened({ table, mapping: suggestedMapping(table.columns, register), options: await previewOptions(register) });
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
    }
  };
  const confirm = async (leaveOutFaulty: boolean) => {
    if (!preview) return;
    try {
      setDone(await commit(database, register, author(), preview, { batch: newEntryId(), leaveOutFaulty }));
      setOpened(undefined);
    } catch (error) {
      report(error);
    }
  };
  if (!knowsWho.value) return null;
  return (
    <section>
      <h2>{t.table.heading}</h2>
      <p class="muted">{t.table.hint}</p>
      <p class="acts">
        <RegisterChoice value={register.id} titles={titles} onChoose={() => setOpened(undefined)} />
        <FileButton label={t.table.button} accept=".csv,.tsv,.txt,.xlsx" onFile={open} />
      </p>
      {wrong && (
        <p class="refusals" role="alert">
          {wrong}
        </p>
      )}
      {opened && preview && (
        <>
          <MappingTable {...opened} register={register} onChange={(mapping) => setOpened({ ...opened, mapping })} />
          <PreviewTable
            preview={preview}
            register={register}
            onConfirm={confirm}
            onCancel={() => setOpened(undefined)}
          />
        </>
      )}
      {done && <Done done={done} register={register.id} onUndone={() => setDone(undefined)} />}
    </section>
  );
}

function RegisterChoice({
  value,
  titles,
  onChoose,
}: {
  value: string;
  titles: readonly RegisterTitle[];
  onChoose: () => void;
}) {
  return (
    <label>
      {t.table.register}{' '}
      <select
        value={value}
        onChange={({ currentTarget: { value: chosen } }) => {
          onChoose();
          loadRegisters([chosen]).then(() => go({ import: chosen }, { replace: true }), report);
        }}
      >
        {titles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function Done({ done, register, onUndone }: { done: Committed; register: string; onUndone: () => void }) {
  const undo = async () => {
    try {
      const { takenBack, left } = await undoImport(database, registerOf(register), author(), done.batch);
      notify({ kind: 'done', text: t.table.undone(takenBack.length, left.length) });
      onUndone();
    } catch (error) {
      report(error);
    }
  };
  return (
    <p class="advice" role="status">
      {t.table.done(done.entries.length, done.leftOut.length)}
      <button type="button" class="btn" onClick={undo}>
        {t.table.undo}
      </button>
    </p>
  );
}
