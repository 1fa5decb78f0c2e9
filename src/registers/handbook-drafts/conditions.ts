import type { Condition } from '#domain/register.ts';
import { rowsOf, wordsOf } from '../values.ts';

/** How the handbook numbers its clauses: `rep-4`, `prj-2.1a`. */
export const CLAUSE_ID = /^[a-z]{3}-\d{1,3}(\.\d{1,3}[a-z]?)?$/;

/** What a file of the handbook can be called, without its ending. */
export const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Clauses are named by their ids, or the handbook could not link them. */
export const clausesNamed: Condition = ({ clauses }) => {
  const wrong = rowsOf(clauses).find(([, { clause }]) => !CLAUSE_ID.test(wordsOf(clause) ?? ''));
  if (!wrong) return [];
  const clause = wordsOf(wrong[1]['clause']) ?? '';
  const fault = {
    what: { zh: `“${clause}”不是条款编号`, en: `“${clause}” is not the id of a clause` },
    allowed: { zh: '手册网址里的编号，如 rep-4、prj-2.1a', en: 'an id as in the handbook’s addresses, such as rep-4' },
  };
  return [{ field: 'clauses', fault }];
};

/** A file name that is given can be an address. */
export const fileNameUsable: Condition = ({ fileName }) => {
  const name = wordsOf(fileName);
  if (name === undefined || FILE_NAME.test(name)) return [];
  const fault = {
    what: { zh: `“${name}”不能用作网址`, en: `“${name}” cannot be an address` },
    allowed: { zh: '小写字母、数字和连字符，如 receipt-lost', en: 'lower-case letters, digits and hyphens' },
  };
  return [{ field: 'fileName', fault }];
};
