import type { CivilDay } from '#domain/civil-day.ts';
import type { Values } from '#domain/register.ts';
import { onOneLine } from '#fields/words.ts';
import { dayOf, rowsOf, wordsOf } from '../values.ts';
import { CLAUSE_ID, FILE_NAME } from './conditions.ts';
import { QUESTION_GROUPS } from './fields.ts';
import { inMarkdown, inYaml } from './mdx-text.ts';

const LONGEST_SUMMARY = 200;

/**
 * The page of the handbook that a draft makes: front matter and body of an MDX file. Whatever was typed is text in it, never
 * an element, an expression or a link.
 * @param given the number of the question, and the day on which the page is written where the draft has not been reviewed
 * @source prj-2.2a
 */
export function mdxOf(draft: Values, given: { no: number; today: CivilDay }): string {
  const clauses = clausesOf(draft);
  const reviewed = dayOf(draft['reviewedOn']) ?? given.today;
  const front = [
    `title: ${inYaml(onOneLine(wordsOf(draft['question']) ?? '') || '—')}`,
    `no: ${given.no}`,
    `group: ${groupOf(draft)}`,
    `symptom: ${inYaml(summary(draft['symptom']))}`,
    `solution: ${inYaml(summary(draft['solution']))}`,
    `clauses: [${clauses.join(', ')}]`,
    'tasks: []',
    'practice: true',
    `reviewed: ${reviewed}`,
    `updated: ${reviewed}`,
  ];
  return `---\n${front.join('\n')}\n---\n\n${bodyOf(draft, clauses)}\n`;
}

/** The name of the file: the one that was given, else the number of the draft; `receipt-lost.mdx`. */
export function mdxName(draft: Values, no: string): string {
  const given = wordsOf(draft['fileName']);
  const ofNumber = no.toLowerCase();
  const name = given !== undefined && FILE_NAME.test(given) ? given : FILE_NAME.test(ofNumber) ? ofNumber : 'draft';
  return `${name}.mdx`;
}

/** What was not prescribed by a clause stands as a recommendation, as everywhere in the handbook. */
function bodyOf(draft: Values, clauses: readonly string[]): string {
  const basis = clauses.map((id) => `<Ref id="${id}" />`).join('、');
  return [
    part('现象', draft['symptom']),
    part('适用产品', draft['products']),
    ...(basis === '' ? [] : [`依据：${basis}。`]),
    '<Practice>',
    part('原因', draft['cause']),
    part('解决方法', draft['solution']),
    '</Practice>',
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function part(heading: string, value: Values[string] | undefined): string {
  const text = inMarkdown(wordsOf(value) ?? '');
  return text === '' ? '' : `**${heading}**\n\n${text}`;
}

/** A text on one line, for the list of questions; what is cut stands in the body. */
function summary(value: Values[string] | undefined): string {
  const line = onOneLine(wordsOf(value) ?? '');
  const head = [...line].slice(0, LONGEST_SUMMARY).join('');
  if (head === '') return '—';
  return head.length < line.length ? `${head}…` : head;
}

function clausesOf({ clauses }: Values): string[] {
  const named = rowsOf(clauses).flatMap(([, { clause }]) => wordsOf(clause) ?? []);
  return [...new Set(named.filter((id) => CLAUSE_ID.test(id)))];
}

function groupOf({ group }: Values): string {
  const known = Object.entries(QUESTION_GROUPS).find(([id]) => id === group);
  return (known?.[1] ?? QUESTION_GROUPS.site).zh;
}
