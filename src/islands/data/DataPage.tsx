import { dataWords as t } from '#i18n/desk/data.ts';
import { query } from '../desk/address.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { database } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { registerIds } from '../desk/registers.ts';
import './data.css';
import '../form/form.css';
import { ExportSection } from './ExportSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import type { RegisterTitle } from './register-title.ts';
import { SampleSection } from './SampleSection.tsx';
import { TableSection } from './TableSection.tsx';

/** What this browser holds: out of it, into it, and the sample beside it. */
export function DataPage({ registers }: { registers: readonly RegisterTitle[] }) {
  const asked = query.peek().get('import');
  return (
    <DeskPage needs={registerIds.filter((id) => id === (asked ?? 'customers'))} openToAll>
      <Data registers={registers} />
    </DeskPage>
  );
}

function Data({ registers }: { registers: readonly RegisterTitle[] }) {
  const { value } = useLive(
    () => Promise.all([database.entries.count(), database.changes.count(), database.files.count()]),
    [],
  );
  return (
    <div class="data">
      <h1>{t.title}</h1>
      <p class="muted">
        {t.intro} {value && t.here(...value)}
      </p>
      <ExportSection registers={registers} />
      <ImportSection />
      <TableSection registers={registers} />
      <SampleSection />
    </div>
  );
}
