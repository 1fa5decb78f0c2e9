import type { Handbook } from '../items.ts';
import type { Problem } from '../problem.ts';

interface Named {
  name: string;
  file: string;
  line: number;
}

interface Placed {
  file: string;
  line: number;
}

/** No id, number, name or alias is given twice. */
export function duplicates(handbook: Handbook): Problem[] {
  const clauses = handbook.books.flatMap((book) => book.clauses);
  const chapters = handbook.books.flatMap((book) => book.chapters.map(({ id }) => named(book, id)));
  const terms = handbook.terms.flatMap((term) =>
    [term.data.term, ...term.data.aliases].map((name) => named(term, name)),
  );
  const at = (item: Placed, key: string, name: unknown) =>
    named({ file: item.file, line: handbook.lineOf(item.file, [key]) }, String(name));
  const pages = [...handbook.tasks, ...handbook.faqs, ...handbook.pages];
  const lists: Readonly<Record<string, Named[]>> = {
    条款编号: clauses.map((clause) => named(clause, clause.id)),
    条款序号: clauses.map((clause) => named(clause, `${clause.book.data.short} ${clause.no}`)),
    章节编号: chapters,
    问题序号: handbook.faqs.map((faq) => at(faq, 'no', faq.data.no)),
    办事页次序: handbook.tasks.map((task) => at(task, 'order', task.data.order)),
    数字编号: handbook.figureEntries.map((figure) => named(figure, figure.id)),
    术语编号: handbook.terms.map((term) => named(term, term.id)),
    术语或别名: terms,
    标题: pages.map((item) => at(item, 'title', item.title)),
  };
  return [...Object.entries(lists).flatMap(([what, list]) => repeated(what, list)), ...checklistItems(handbook)];
}

function checklistItems({ checklists, lineOf }: Handbook): Problem[] {
  return checklists.flatMap(({ file, data }) => {
    const items = data.sections.flatMap((section, i) =>
      section.items.map(({ id }, j) => named({ file, line: lineOf(file, ['sections', i, 'items', j, 'id']) }, id)),
    );
    return repeated('检查项编号', items);
  });
}

function named({ file, line }: Placed, name: string): Named {
  return { name, file, line };
}

function repeated(what: string, list: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  return list.flatMap((entry) => {
    const earlier = first.get(entry.name);
    if (!earlier) {
      first.set(entry.name, entry);
      return [];
    }
    const { name, file, line } = entry;
    const told = `${what}“${name}”重复，已用于 ${earlier.file}:${earlier.line}`;
    return [{ file, line, what: told, allowed: '换一个没有用过的' }];
  });
}
