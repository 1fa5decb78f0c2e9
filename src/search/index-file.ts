import { Converter } from 'opencc-js';
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Clause, Handbook, Item } from '#handbook/items.ts';
import type { Checklist, Faq, Form } from '#handbook/schemas.ts';
import { paragraphs } from '#handbook/text.ts';
import { messages } from '#i18n/messages.ts';
import type { HitKind, IndexedItem, IndexFile } from './search-index.ts';

const t = messages(undefined).search;

/** The search index of the whole handbook. */
export function searchFile(handbook: Handbook): IndexFile {
  const items = [
    ...[...handbook.clauses.values()].map((clause) => clauseItem(handbook, clause)),
    ...handbook.tasks.map((task) => item(handbook, task, { place: task.data.group, more: [task.data.when] })),
    ...handbook.roles.map((role) => item(handbook, role, { place: t.sections.role, aliases: role.data.aliases })),
    ...handbook.forms.map((form) =>
      item(handbook, form, { place: t.sections.form, aliases: form.data.aliases, more: formText(form.data) }),
    ),
    ...handbook.checklists.map((list) =>
      item(handbook, list, { place: t.sections.checklist, more: checklistText(list.data) }),
    ),
    ...handbook.pages.map((page) => item(handbook, page, { place: '', more: [page.data.description] })),
    ...handbook.faqs.map((faq) =>
      item(handbook, faq, { place: messages(undefined).faq.no(faq.data.no), more: faqText(faq.data) }),
    ),
    ...handbook.terms.map((term) =>
      item(handbook, term, { place: t.sections.term, aliases: term.data.aliases, more: [term.data.text] }),
    ),
  ];
  return {
    items,
    books: handbook.books.map((book) => ({ code: book.data.code, short: book.data.short })),
    synonyms: handbook.terms.filter((t) => t.data.aliases.length > 0).map((t) => [t.title, ...t.data.aliases]),
    simplified: simplifiedPairs(JSON.stringify(items)),
  };
}

function clauseItem(handbook: Handbook, clause: Clause): IndexedItem {
  const text = paragraphs(handbook, clause.body, clause.book);
  return {
    kind: 'clause',
    id: clause.id,
    title: clause.title,
    url: clause.url,
    place: `${clause.book.data.short} ${clause.no}`,
    code: clause.book.data.code,
    no: clause.no,
    aliases: [],
    pinyin: [spelling(clause.title)],
    paragraphs: [...text, messages(undefined).clause.who(clause.who.join('、'))],
  };
}

interface Extra {
  place: string;
  aliases?: string[];
  more?: string[];
}

function item(handbook: Handbook, from: Item, { place, aliases = [], more = [] }: Extra): IndexedItem {
  return {
    kind: from.kind as HitKind,
    id: from.id,
    title: from.title,
    url: from.url,
    place,
    aliases,
    pinyin: [from.title, ...aliases].map(spelling),
    paragraphs: [...more, ...paragraphs(handbook, from.body)],
  };
}

function formText(form: Form): string[] {
  const labels = form.fields.map((field) => field.label).join('、');
  return [
    form.purpose,
    form.copies,
    form.kept,
    labels,
    ...form.tables.map((t) => `${t.title}：${t.columns.join('、')}`),
  ];
}

function checklistText(checklist: Checklist): string[] {
  return [
    checklist.purpose,
    ...checklist.sections.flatMap((s) => s.items.map((i) => `${i.text}${i.hint ? `（${i.hint}）` : ''}`)),
  ];
}

function faqText(faq: Faq): string[] {
  return [faq.solution, faq.symptom];
}

customPinyin({ 登记簿: 'dēng jì bù' });

function spelling(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join(' ').toLowerCase();
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Each traditional character whose simplified form the text uses, followed by that form. */
function simplifiedPairs(text: string): string {
  const used = new Set(text);
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  let pairs = '';
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const traditional = String.fromCodePoint(code);
    const simple = converters.map((convert) => convert(traditional)).find((c) => c !== traditional);
    if (simple && used.has(simple) && !used.has(traditional)) pairs += traditional + simple;
  }
  return pairs;
}
