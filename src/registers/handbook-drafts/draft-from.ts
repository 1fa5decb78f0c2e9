import type { Json } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { inLines, onOneLine } from '#fields/words.ts';
import { wordsOf } from '../values.ts';
import { fields } from './fields.ts';

/** The registers of which solved cases become drafts, and the states in which they are solved. */
export const SOLVED_IN: Readonly<Record<string, readonly string[]>> = {
  'call-ins': ['solved', 'closed'],
  'quality-reports': ['analysed', 'verified'],
  'work-log': ['logged', 'read'],
};

/** Whether an entry tells of something that was solved, and how. */
export function isSolved({ register, state, values }: Pick<Entry, 'register' | 'state' | 'values'>): boolean {
  return (SOLVED_IN[register]?.includes(state) ?? false) && solutionOf(register, values) !== undefined;
}

/**
 * The draft of a question that a solved case makes. The customer’s name, people and addresses stay behind.
 * @source prj-2.2a
 */
export function draftFrom({ register, id, no, values }: Pick<Entry, 'register' | 'id' | 'no' | 'values'>): Values {
  const from: Partial<Source> = SOURCES[register] ?? {};
  const words = (names: readonly string[] = []) =>
    names.flatMap((name) => (wordsOf(values[name]) ? [inLines(String(values[name]))] : [])).join('\n');
  const symptom = words(from.symptom);
  const products = words(from.products);
  const solution = words(from.solution);
  const about = [onOneLine(products), firstLine(symptom || solution)].filter(Boolean).join(' ');
  const draft: Record<string, Json> = {
    kind: 'faq',
    question: cut(about === '' ? no : `${cut(about, LONGEST_QUESTION - 5)}，怎么处理？`, LONGEST_QUESTION),
    group: from.group ?? 'site',
    symptom: cut(symptom, fields.symptom.maxLength),
    cause: cut(words(from.cause), fields.cause.maxLength),
    solution: cut(solution, fields.solution.maxLength),
    products: cut(onOneLine(products), fields.products.maxLength),
    fromRegister: register,
    fromNo: no,
    fromId: id,
  };
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== ''));
}

interface Source {
  symptom?: readonly string[];
  cause?: readonly string[];
  solution: readonly string[];
  products?: readonly string[];
  group: string;
}

const SOURCES: Readonly<Record<string, Source | undefined>> = {
  'call-ins': {
    symptom: ['symptom'],
    cause: ['faultFound'],
    solution: ['workDone'],
    products: ['model'],
    group: 'site',
  },
  'quality-reports': {
    symptom: ['fault'],
    cause: ['analysis'],
    solution: ['measures', 'interim'],
    products: ['model'],
    group: 'contracts',
  },
  'work-log': { solution: ['newProblems'], group: 'projects' },
};

const LONGEST_QUESTION = 100;
const LONGEST_BEGINNING = 40;

function solutionOf(register: string, values: Values): string | undefined {
  return SOURCES[register]?.solution.map((name) => wordsOf(values[name])).find((words) => words !== undefined);
}

/** The first clause of a text: what a question can be made of. */
function firstLine(text: string): string {
  return cut((text.split(/[\n。；;!?！？]/)[0] ?? '').trim(), LONGEST_BEGINNING);
}

function cut(text: string, length: number | undefined): string {
  return [...text].slice(0, length).join('').trim();
}
