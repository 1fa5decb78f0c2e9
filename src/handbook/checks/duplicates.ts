import type { Handbook } from '../items.ts';
import type { Problem } from '../problem.ts';

interface Named {
  name: string;
  file: string;
  line: number;
}

/** No id, number, name or alias is given twice. */
export function duplicates(handbook: Handbook): Problem[] {
  const clauses = handbook.books.flatMap((book) => book.clauses);
  const at = (item: { file: string; line: number }, name: string): Named => ({
    name,
    file: item.file,
    line: item.line,
  });
  const terms = handbook.terms.flatMap((term) => [term.data.term, ...term.data.aliases].map((name) => at(term, name)));
  return [
    ...repeated(
      '条款编号',
      clauses.map((clause) => at(clause, clause.id)),
    ),
    ...repeated(
      '条款序号',
      clauses.map((clause) => at(clause, `${clause.book.data.short} ${clause.no}`)),
    ),
    ...repeated(
      '章节编号',
      handbook.books.flatMap((book) => book.chapters.map((chapter) => at(book, chapter.id))),
    ),
    ...repeated(
      '问题序号',
      handbook.faqs.map((faq) => at(faq, String(faq.data.no))),
    ),
    ...repeated(
      '办事页次序',
      handbook.tasks.map((task) => at(task, String(task.data.order))),
    ),
    ...repeated(
      '术语编号',
      handbook.terms.map((term) => at(term, term.id)),
    ),
    ...repeated('术语或别名', terms),
    ...repeated(
      '标题',
      [...handbook.tasks, ...handbook.faqs, ...handbook.pages].map((item) => at(item, item.title)),
    ),
    ...handbook.checklists.flatMap((checklist) =>
      repeated(
        '检查项编号',
        checklist.data.sections.flatMap((section) => section.items.map((item) => at(checklist, item.id))),
      ),
    ),
  ];
}

function repeated(what: string, named: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  return named.flatMap((entry) => {
    const earlier = first.get(entry.name);
    if (!earlier) {
      first.set(entry.name, entry);
      return [];
    }
    const { file, line } = entry;
    return [
      {
        file,
        line,
        what: `${what}“${entry.name}”重复，已用于 ${earlier.file}:${earlier.line}`,
        allowed: '换一个没有用过的',
      },
    ];
  });
}
