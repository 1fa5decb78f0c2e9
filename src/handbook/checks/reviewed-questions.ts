import { latestDay } from '#domain/civil-day.ts';
import { cites } from '../citations.ts';
import { changedOn } from '../history.ts';
import type { Handbook } from '../items.ts';
import type { Problem } from '../problem.ts';

/** No question rests on a clause that changed after the question was last reviewed. */
export function reviewedQuestions(handbook: Handbook): Problem[] {
  return handbook.faqs.flatMap((faq) => {
    const outdated = cites(handbook, faq, 'clause').filter((id) => {
      const clause = handbook.clauses.get(id);
      return clause && changedOn(handbook, clause) > faq.data.reviewed;
    });
    if (outdated.length === 0) return [];
    const clauses = outdated.flatMap((id) => handbook.clauses.get(id) ?? []);
    const days = clauses.map((clause) => changedOn(handbook, clause));
    return [
      {
        file: faq.file,
        line: handbook.lineOf(faq.file, ['reviewed']),
        what: `这个问题 ${faq.data.reviewed} 复核过，之后它引用的条款又有修订：${outdated.join('、')}`,
        allowed: `重读答案，改好后把 reviewed 写成 ${latestDay(days)} 或以后的日期`,
      },
    ];
  });
}
