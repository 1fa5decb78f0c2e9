import type { Handbook } from '../items.ts';
import type { Problem } from '../problem.ts';

/** Every edition is named as its file is, and is not older than the one before. */
export function editions({ updates, lineOf }: Handbook): Problem[] {
  return updates.flatMap(({ id, file, data }, i) => {
    const problems: Problem[] = [];
    if (data.edition !== id) {
      const what = `版次“${data.edition}”与文件名不一致`;
      problems.push({ file, line: lineOf(file, ['edition']), what, allowed: id });
    }
    const earlier = updates[i - 1];
    if (earlier && data.date < earlier.data.date) {
      const what = `这一版的日期 ${data.date} 早于上一版（${earlier.id}）`;
      problems.push({ file, line: lineOf(file, ['date']), what, allowed: `${earlier.data.date} 或以后` });
    }
    return problems;
  });
}
