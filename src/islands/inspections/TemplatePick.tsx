import type { Json } from '#domain/changes/change.ts';
import { inspectionWords } from '#i18n/desk/inspections.ts';
import { lackOf } from '#registers/inspections/answers.ts';
import { rowsOf } from '#registers/values.ts';
import { blankRows, editionOf, type InspectionTemplate } from './templates.ts';
import type { Run } from './use-run.ts';

const t = inspectionWords.run;

/** The checklist of a run with its edition; another can be chosen until the first item is answered. */
export function TemplatePick({ run, templates }: { run: Run; templates: readonly InspectionTemplate[] }) {
  const { values } = run.form;
  const used = templates.find(({ id }) => id === values['template']);
  const version = String(values['templateVersion'] ?? '');
  const isUntouched = rowsOf(values['items']).every(([, cells]) => lackOf(cells) === 'result');
  const choose = (id: string) => {
    const next = templates.find((one) => one.id === id);
    if (next) void run.keep({ set: exchanged(values['items'], next) });
  };
  return (
    <>
      <p class="run-template">
        {run.isOpen && isUntouched ? (
          <label>
            {t.template}
            <select class="control-input" onChange={(event) => choose(event.currentTarget.value)}>
              {templates.map(({ id, title }) => (
                <option key={id} value={id} selected={id === values['template']}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <span>{used?.title ?? String(values['template'] ?? '')}</span>
        )}
        <span class="muted">{t.version(version)}</span>
        {run.isOpen && used && rowsOf(values['items']).length === 0 && (
          <button type="button" class="btn" onClick={() => choose(used.id)}>
            {t.load}
          </button>
        )}
      </p>
      {used && used.version !== version && <p class="hint">{t.older(used.version)}</p>}
    </>
  );
}

/** The items of another checklist in the place of those that are there. */
function exchanged(items: Json | undefined, next: InspectionTemplate): Record<string, Json> {
  const rows = blankRows(next);
  const gone = rowsOf(items).flatMap(([id]) => (Object.hasOwn(rows, id) ? [] : [[`items.${id}`, null] as const]));
  const come = Object.entries(rows).map(([id, row]) => [`items.${id}`, row] as const);
  return { ...editionOf(next), ...Object.fromEntries([...gone, ...come]) };
}
