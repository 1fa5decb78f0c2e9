import type { Json } from '#domain/changes/change.ts';
import { isFilled } from '#domain/needs.ts';
import type { Condition, Values, Want } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { dayOf, rowsOf, wordsOf } from '../values.ts';

/** One of the four documents: the fields of its files and of the place where the paper is. */
export interface HandoverDocument {
  title: Text;
  files: string;
  reference: string;
}

/**
 * The documents without which nothing is handed over.
 * @source prj-1.2
 */
export const DOCUMENTS: readonly HandoverDocument[] = [
  { title: { zh: '技术资料', en: 'technical papers' }, files: 'technicalFiles', reference: 'technicalReference' },
  {
    title: { zh: '遗留问题及完成时间表', en: 'open problems with dates' },
    files: 'problemsFiles',
    reference: 'problemsReference',
  },
  { title: { zh: '外部边界', en: 'outer boundary' }, files: 'outerFiles', reference: 'outerReference' },
  { title: { zh: '内部边界', en: 'inner boundary' }, files: 'innerFiles', reference: 'innerReference' },
];

/** Whether a document is there: as a file, or as the place where the paper is. */
export function isHandedIn(values: Values, { files, reference }: HandoverDocument): boolean {
  return isTable(values[files]) || wordsOf(values[reference]) !== undefined;
}

/**
 * All four written documents are there; each that is missing is named.
 * @source prj-1.2
 */
export const allDocuments: Condition = (values) =>
  DOCUMENTS.filter((document) => !isHandedIn(values, document)).map(
    ({ title, files }): Want => ({
      field: files,
      clause: 'prj-1.2',
      fault: {
        what: { zh: `移交文档缺“${title.zh}”`, en: `Of the handover documents, “${title.en}” is missing` },
        allowed: { zh: '附上文件，或写明纸质文档的出处', en: 'its files, or where the paper is kept' },
      },
    }),
  );

/**
 * Each open problem says by when it will be solved, or that it is.
 * @source prj-1.2
 */
export const problemsDated: Condition = ({ openProblems }) => {
  const undated = rowsOf(openProblems).findIndex(([, { dueOn, solvedOn }]) => !dayOf(dueOn) && !dayOf(solvedOn));
  if (undated < 0) return [];
  const fault = {
    what: {
      zh: `遗留问题第 ${undated + 1} 行没有完成时间`,
      en: `Open problem ${undated + 1} does not say by when it will be solved`,
    },
    allowed: { zh: '每条都有完成时间，或解决日期', en: 'a date for each, or the day on which it was solved' },
  };
  return [{ field: 'openProblems', clause: 'prj-1.2', fault }];
};

/** Two days of which the second is not before the first, as far as they are filled in. */
export function notBefore(first: string, second: string, title: Text): Condition {
  return (values) => {
    const [before, after] = [dayOf(values[first]), dayOf(values[second])];
    if (!before || !after || before <= after) return [];
    const fault = {
      what: { zh: `${after} 早于${title.zh} ${before}`, en: `${after} is before ${title.en}, ${before}` },
      allowed: { zh: `不早于 ${before}`, en: `not before ${before}` },
    };
    return [{ field: second, fault }];
  };
}

function isTable(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== undefined && isFilled(value);
}
