import { deskAddress } from './data.ts';

let labels: Readonly<Record<string, string>> | undefined;

/** What a clause is called, as the page has it from the handbook: 《维修规程》第 14 条. */
export function clauseLabel(id: string): string {
  labels ??= JSON.parse(document.getElementById('clause-labels')?.textContent ?? '{}') as Record<string, string>;
  return labels[id] ?? id;
}

/** A link to the clause that obliges. */
export function ClauseLink({ id }: { id: string }) {
  return (
    <a class="clause" href={deskAddress(`/c/${id}/`)} target="_blank" rel="noopener">
      {clauseLabel(id)}
    </a>
  );
}
