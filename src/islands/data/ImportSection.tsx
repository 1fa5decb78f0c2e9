import { useState } from 'preact/hooks';
import { dataWords as t } from '#i18n/desk/data.ts';
import { type Merged, merge } from '#store/transfer/merge.ts';
import { timeZone } from '../desk/clock.ts';
import { database } from '../desk/data.ts';
import { loadRegisters, registerIds, registers } from '../desk/registers.ts';
import { readSession } from '../desk/session.ts';
import { FileButton } from './FileButton.tsx';

/** A file of this desk, taken in whole or not at all. */
export function ImportSection() {
  const [merged, setMerged] = useState<Merged>();
  const [wrong, setWrong] = useState<string>();
  const run = async (file: File) => {
    setMerged(undefined);
    setWrong(undefined);
    try {
      await loadRegisters(registerIds);
      setMerged(await merge(database, registers, await file.text(), timeZone));
      await readSession();
    } catch (error) {
      setWrong(`${file.name}：${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <section>
      <h2>{t.import.heading}</h2>
      <p class="muted">{t.import.hint}</p>
      <p class="acts">
        <FileButton label={t.import.button} accept=".json,application/json" onFile={run} />
      </p>
      <div role="status">
        {merged && <p class="advice">{t.import.done(merged.added, merged.entries)}</p>}
        {merged && merged.breaks.length > 0 && <p class="advice warn">{t.import.broken(merged.breaks.length)}</p>}
      </div>
      {wrong && (
        <p class="refusals" role="alert">
          {wrong}
        </p>
      )}
    </section>
  );
}
