import './inspections.css';
import './run.css';
import '../form/form.css';
import { lazy, Suspense } from 'preact/compat';
import { deskWords } from '#i18n/desk/desk.ts';
import { query } from '../desk/address.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { FormServices } from '../form/FormServices.tsx';
import { Grid } from './Grid.tsx';
import type { InspectionTemplate } from './templates.ts';

/** The kinds of fields that are asked for here. */
const KINDS = ['text', 'long-text', 'choice', 'number', 'reference', 'staff', 'civil-day', 'rows', 'photos'];

/** `/desk/inspection-grid/`: systems by months, and with `?entry=…` the run of one of them. */
export function InspectionsPage({ templates }: { templates: readonly InspectionTemplate[] }) {
  return (
    <DeskPage needs={['inspections', 'assets', 'contracts']}>
      <Screen templates={templates} />
    </DeskPage>
  );
}

const RunScreen = lazy(() => import('./RunScreen.tsx').then((module) => module.RunScreen));

/** The grid needs no form; a run is loaded with its inputs when it is opened. */
function Screen({ templates }: { templates: readonly InspectionTemplate[] }) {
  const entry = query.value.get('entry');
  if (!entry) return <Grid templates={templates} />;
  return (
    <FormServices kinds={KINDS}>
      <Suspense fallback={<p class="loading">{deskWords.loading}</p>}>
        <RunScreen key={entry} id={entry} templates={templates} />
      </Suspense>
    </FormServices>
  );
}
