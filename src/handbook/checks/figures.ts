import type { Handbook } from '../items.ts';
import type { Problem } from '../problem.ts';

/** Every figure stands in the clause it belongs to, and its values are in order of time. */
export function figures(handbook: Handbook): Problem[] {
  return [...handbook.figures.values()].flatMap((figure): Problem[] => {
    const clause = handbook.clauses.get(figure.clause);
    const file = 'content/figures.json';
    const problems: Problem[] = [];
    const shown = handbook.mentions.some((m) => m.from === clause && m.kind === 'figure' && m.id === figure.id);
    if (clause && !shown) {
      problems.push({
        file: clause.file,
        line: clause.line,
        what: `条款“${clause.id}”的正文没有用到它的数字“${figure.id}”`,
        allowed: `在正文里写 <Figure id="${figure.id}" />`,
      });
    }
    const days = figure.values.map((v) => v.from);
    if (days.some((day, i) => i > 0 && day <= (days[i - 1] ?? ''))) {
      problems.push({
        file,
        line: 1,
        what: `数字“${figure.id}”的生效日期没有从早到晚排列`,
        allowed: '每个 from 晚于前一个',
      });
    }
    return problems;
  });
}
