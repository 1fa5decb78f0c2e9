import { type Figure, figureText } from '#domain/figures.ts';
import { editionOf } from '../edition.ts';
import type { Handbook } from '../items.ts';
import { allowedInstead, type Problem } from '../problem.ts';

/** Every figure stands in the clause it belongs to, can be written out, and its values are in order of time. */
export function figures(handbook: Handbook): Problem[] {
  return handbook.figureEntries.flatMap(({ data: figure, file, line }, i) => [
    ...clauseProblems(handbook, figure, { file, line }),
    ...figure.values.flatMap((_, j) => {
      const told = valueProblem(handbook, figure, j);
      return told ? [{ file, line: handbook.lineOf(file, [i, 'values', j, 'value']), ...told }] : [];
    }),
  ]);
}

function clauseProblems(handbook: Handbook, figure: Figure, at: Pick<Problem, 'file' | 'line'>): Problem[] {
  const clause = handbook.clauses.get(figure.clause);
  if (!clause) {
    const what = `数字“${figure.id}”所属的条款“${figure.clause}”不存在`;
    return [{ ...at, what, allowed: allowedInstead(figure.clause, [...handbook.clauses.keys()]) }];
  }
  if (handbook.mentions.some((m) => m.from === clause && m.kind === 'figure' && m.id === figure.id)) return [];
  return [
    {
      file: clause.file,
      line: clause.line,
      what: `条款“${clause.id}”的正文没有用到它的数字“${figure.id}”`,
      allowed: `在正文里写 <Figure id="${figure.id}" />`,
    },
  ];
}

function valueProblem(handbook: Handbook, figure: Figure, index: number): Omit<Problem, 'file' | 'line'> | undefined {
  const { from, value } = figure.values[index]!;
  const [earlier, edition] = [figure.values[index - 1]?.from, editionOf(handbook).date];
  if (earlier !== undefined && from <= earlier) {
    const what = `数字“${figure.id}”的生效日期没有从早到晚排列：${from} 排在 ${earlier} 后面`;
    return { what, allowed: '每个 from 晚于前一个' };
  }
  if (earlier === undefined && from > edition) {
    const what = `数字“${figure.id}”自 ${from} 起才有，在 ${edition} 的这一版里没有可写的数`;
    return { what, allowed: `第一个 from 不晚于 ${edition}` };
  }
  if (Array.isArray(value) !== (figure.unit === 'time-range')) {
    const allowed = figure.unit === 'time-range' ? '起止时刻，如 ["09:00", "22:00"]' : '一个数';
    return { what: `数字“${figure.id}”的值 ${JSON.stringify(value)} 与单位 ${figure.unit} 不合`, allowed };
  }
  const unwritable = failure(() => figureText({ ...figure, values: [{ from, value }] }, from, 'han'));
  if (unwritable === undefined) return undefined;
  return { what: `数字“${figure.id}”写不成文字：${unwritable}`, allowed: '0 到 9999 的整数，金额以分为单位' };
}

function failure(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
