import { visit } from 'unist-util-visit';
import { ELEMENTS, REQUIRED_BLOCKS } from '../elements.ts';
import type { Handbook } from '../items.ts';
import type { MdxElement, MdxSource } from '../mdx-source.ts';
import { allowedInstead, type Problem } from '../problem.ts';

/** Only known elements are used, where they belong, with all they need. */
export function elements({ sources }: Handbook): Problem[] {
  return sources.flatMap(({ source, folder }) => [
    ...source.elements.flatMap((element) => problemsOf(source.file, folder, element)),
    ...missingBlocks(source, folder),
    ...programs(source),
  ]);
}

function problemsOf(file: string, folder: string, { name, attributes, line }: MdxElement): Problem[] {
  const rule = ELEMENTS[name];
  if (!rule) {
    return [{ file, line, what: `没有 <${name}> 这种标签`, allowed: allowedInstead(name, Object.keys(ELEMENTS)) }];
  }
  const problems: Problem[] = [];
  if (rule.folders && !rule.folders.includes(folder)) {
    const allowed = rule.folders.map((f) => `content/${f}/`).join('、');
    problems.push({ file, line, what: `<${name}> 不能用在 content/${folder}/ 里`, allowed });
  }
  for (const attribute of rule.required) {
    if (!attributes[attribute]) {
      problems.push({ file, line, what: `<${name}> 缺少 ${attribute}`, allowed: `写作 <${name} ${attribute}="…">` });
    }
  }
  for (const attribute of Object.keys(attributes)) {
    if (!rule.required.includes(attribute)) {
      problems.push({
        file,
        line,
        what: `<${name}> 没有 ${attribute} 这一项`,
        allowed: rule.required.join('、') || '不带任何项',
      });
    }
  }
  return problems;
}

function missingBlocks({ file, elements: found, problems }: MdxSource, folder: string): Problem[] {
  if (problems.length > 0) return [];
  return (REQUIRED_BLOCKS[folder] ?? [])
    .filter((name) => !found.some((element) => element.name === name))
    .map((name) => ({ file, line: 1, what: `缺少 <${name}> 部分`, allowed: `每页都要有 <${name}> … </${name}>` }));
}

const COMMENTS = /^(\s*\/\*[\s\S]*?\*\/)*\s*$/;

/** Content holds no program: MDX would run what stands in curly brackets, and an import. */
function programs({ file, body }: MdxSource): Problem[] {
  const problems: Problem[] = [];
  visit(body, ['mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'], (node) => {
    if (!('value' in node) || COMMENTS.test(node.value)) return;
    const line = node.position?.start.line ?? 1;
    const what = `正文里不能写程序：${node.value.split('\n')[0]}`;
    problems.push({ file, line, what, allowed: '文字和标签；花括号改用全角｛｝' });
  });
  return problems;
}
