import './inspections.css';
import './run.css';
import '../form/form.css';
import { query } from '../desk/address.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { FormServices } from '../form/FormServices.tsx';
import { Grid } from './Grid.tsx';
import { RunScreen } from './RunScreen.tsx';
import type { InspectionTemplate } from './templates.ts';

/** The kinds of fields that are asked for here. */
const KINDS = ['text', 'long-text', 'choice', 'number', 'reference', 'staff', 'civil-day', 'rows', 'photos'];

/** `/desk/inspection-grid/`: systems by months, and with `?entry=…` the run of one of them. */
export function InspectionsPage({ templates }: { templates: readonly InspectionTemplate[] }) {
  return (
    <DeskPage needs={['inspections', 'assets', 'contracts']}>
      <FormServices kinds={KINDS}>
        <Screen templates={templates} />
      </FormServices>
    </DeskPage>
  );
}

function Screen({ templates }: { templates: readonly InspectionTemplate[] }) {
  const entry = query.value.get('entry');
  return entry ? <RunScreen key={entry} id={entry} templates={templates} /> : <Grid templates={templates} />;
}
