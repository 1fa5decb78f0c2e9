import { Dexie } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { dataWords as t } from '#i18n/desk/data.ts';
import { SAMPLE_DATABASE_NAME } from '#store/database.ts';
import { go, query } from '../desk/address.ts';
import { context } from '../desk/circumstances.ts';
import { rightNow, timeZone } from '../desk/clock.ts';
import { database, deskAddress, isSample, showSample } from '../desk/data.ts';
import { notify } from '../desk/notices.ts';
import { loadRegisters, registerIds, registers } from '../desk/registers.ts';

/** The sample, in a database of its own: made, shown, left and deleted. */
export function SampleSection() {
  const [making, setMaking] = useState(false);
  useEffect(() => {
    if (!isSample || query.peek().get('sample') !== 'make') return;
    setMaking(true);
    makeSample()
      .then(() => location.replace(deskAddress('/desk/')))
      .catch((error: Error) => {
        setMaking(false);
        go({ sample: undefined }, { replace: true });
        notify({ kind: 'failed', text: t.sample.failed(error.message) });
      });
  }, []);
  return (
    <section>
      <h2>{t.sample.heading}</h2>
      <p class="muted">{t.sample.hint}</p>
      {making && <p class="loading">{t.sample.making}</p>}
      <p class="acts">
        {isSample ? (
          <button type="button" class="btn" onClick={() => showSample(false)}>
            {t.sample.leave}
          </button>
        ) : (
          <button type="button" class="btn" onClick={() => showSample(true)}>
            {t.sample.show}
          </button>
        )}
        <button type="button" class="btn danger" onClick={removeSample}>
          {t.sample.remove}
        </button>
      </p>
    </section>
  );
}

/** What is there already, somebody may have written in: it is shown as it is. */
async function makeSample(): Promise<void> {
  if ((await database.changes.count()) > 0) return;
  await loadRegisters(registerIds);
  const { loadSample } = await import('#sample/load-sample.ts');
  await loadSample(database, registers, rightNow(), timeZone, context.peek().calendarOn);
}

async function removeSample(): Promise<void> {
  if (isSample) database.close();
  await Dexie.delete(SAMPLE_DATABASE_NAME);
  if (isSample) showSample(false);
  else notify({ kind: 'done', text: t.sample.removed });
}
