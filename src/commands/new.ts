import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { civilDayIn } from '#domain/civil-day.ts';
import { FAQ_GROUPS, TASK_GROUPS } from '#handbook/groups.ts';
import { readHandbook } from '#handbook/read-handbook.ts';
import { stop } from './stop.ts';

/** Creates a page of content from its template: `npm run new -- faq "客户拒绝签字怎么办？"`. */
const KINDS: Readonly<Record<string, { template: string; folder: string; name: string }>> = {
  faq: { template: 'faq.mdx', folder: 'faq', name: '常见问题' },
  task: { template: 'task.mdx', folder: 'handbook', name: '办事页' },
  page: { template: 'page.mdx', folder: 'pages', name: '页面' },
  form: { template: 'form.yaml', folder: 'forms', name: '表单' },
  checklist: { template: 'checklist.yaml', folder: 'checklists', name: '检查表' },
  term: { template: 'term.yaml', folder: '', name: '术语' },
};
const USAGE = `用法：npm run new -- <种类> "标题" [编号]
种类：${Object.entries(KINDS)
  .map(([kind, { name }]) => `${kind}（${name}）`)
  .join('、')}
编号是网址里的英文或拼音，例如 receipt-lost；不写就用标题的拼音。`;
const LONGEST_ID = 48;

const [kind = '', title = '', given] = process.argv.slice(2);
const entry = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
if (!entry) stop(`没有“${kind}”这个种类。\n${USAGE}`);
if (title.trim() === '') stop(`缺少标题。\n${USAGE}`);
const id = given ?? spelled(title);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) stop(`编号“${id}”不对：只能用小写字母、数字和连字符。\n${USAGE}`);

const handbook = readHandbook(process.cwd());
const values: Record<string, string> = {
  id,
  title: JSON.stringify(title.trim()),
  today: civilDayIn('Asia/Shanghai', new Date()),
  no: String(Math.max(0, ...handbook.faqs.map((faq) => faq.data.no)) + 1),
  order: String(Math.max(0, ...handbook.tasks.map((task) => task.data.order)) + 1),
  faqGroups: FAQ_GROUPS.join(' '),
  taskGroups: TASK_GROUPS.join(' '),
};
const template = readFileSync(new URL(`templates/${entry.template}`, import.meta.url), 'utf8');
const text = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

if (kind === 'term') {
  if (handbook.terms.some((term) => term.id === id))
    stop(`术语“${id}”已经有了。换一个编号：npm run new -- term "${title}" 新编号`);
  const lastLine = readFileSync('content/glossary.yaml', 'utf8').endsWith('\n') ? '' : '\n';
  appendFileSync('content/glossary.yaml', lastLine + text);
  console.log('已在 content/glossary.yaml 末尾加上一条，请填写 text（解释）和 clauses（依据条款）。');
} else {
  const file = `content/${entry.folder}/${id}.${entry.template.split('.')[1]}`;
  if (existsSync(file)) stop(`${file} 已经有了。换一个编号：npm run new -- ${kind} "${title}" 新编号`);
  writeFileSync(file, text);
  console.log(`已建立 ${file}。请把空着的各项填好；没有填的，生成网站时会逐项指出。`);
}

/** The title in pinyin, as an id: 收据丢了 → shou-ju-diu-le. */
function spelled(words: string): string {
  const syllables = pinyin(words, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const joined = syllables
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (joined.length <= LONGEST_ID) return joined;
  const lastWord = joined.lastIndexOf('-', LONGEST_ID);
  return joined.slice(0, lastWord > 0 ? lastWord : LONGEST_ID);
}
