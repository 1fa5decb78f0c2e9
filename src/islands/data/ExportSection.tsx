import { useState } from 'preact/hooks';
import { dataWords as t } from '#i18n/desk/data.ts';
import { exported } from '#store/transfer/export.ts';
import { today } from '../desk/clock.ts';
import { database, isSample } from '../desk/data.ts';
import { notify } from '../desk/notices.ts';
import { device } from '../desk/session.ts';
import type { RegisterTitle } from './register-title.ts';
import { offerFile } from './saved-file.ts';

/** Everything, or one register, as a file to keep. */
export function ExportSection({ registers }: { registers: readonly RegisterTitle[] }) {
  const [register, setRegister] = useState('');
  const run = async () => {
    try {
      const text = await exported(database, register || undefined);
      const parts = [database.name, register, today.value.replaceAll('-', ''), device.value?.letter].filter(Boolean);
      const name = `${parts.join('-')}.json`;
      offerFile(name, text, 'application/json');
      notify({ kind: 'done', text: t.export.done(name, Math.ceil(text.length / 1024)) });
    } catch (error) {
      notify({ kind: 'failed', text: t.export.failed(String(error instanceof Error ? error.message : error)) });
    }
  };
  return (
    <section>
      <h2>{t.export.heading}</h2>
      {isSample && <p class="advice warn">{t.export.sample}</p>}
      <p class="acts">
        <label>
          {t.export.what}{' '}
          <select value={register} onChange={(event) => setRegister(event.currentTarget.value)}>
            <option value="">{t.export.all}</option>
            {registers.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="btn primary" onClick={run}>
          {t.export.button}
        </button>
      </p>
    </section>
  );
}
