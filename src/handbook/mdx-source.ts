import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Problem } from './problem.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

export type MdxElementNode = MdxJsxFlowElement | MdxJsxTextElement;

/** An element such as `<Clause id="rep-14">` where it stands in its file. */
export interface MdxElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
  node: MdxElementNode;
}

/** One `.mdx` file, parsed, before anything in it is checked. */
export interface MdxSource {
  file: string;
  front: YamlSource;
  body: Root;
  elements: readonly MdxElement[];
  problems: Problem[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** Parses an MDX file; a syntax error becomes a problem with its line, and an empty body. */
export function readMdx(file: string, saved: string): MdxSource {
  const text = saved.replace(/^\uFEFF/, '');
  const problems: Problem[] = [];
  const body = bodyOf(file, text, problems);
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  const front = readYaml(file, frontMatter ?? '', 2);
  if (frontMatter === undefined) {
    const what = '文件开头没有标题等信息（--- 之间的部分）';
    front.problems.push({ file, line: 1, what, allowed: '照模板以 --- 开头' });
  }
  return { file, front, body, elements: elementsIn(body), problems };
}

function bodyOf(file: string, text: string, problems: Problem[]): Root {
  try {
    return parser.parse(text);
  } catch (error) {
    const { line, reason = String(error) } = error as { line?: number; reason?: string };
    problems.push({
      file,
      line: line ?? Number(/\((\d+):\d+/.exec(reason)?.[1] ?? 1),
      what: `正文格式有误：${reason}`,
      allowed: '标签成对（<Note> … </Note>），尖括号和花括号不能单独出现',
    });
    return { type: 'root', children: [] };
  }
}

/** Every element below a node, in the order of the text. */
export function elementsIn(node: Root | RootContent | MdxElementNode): MdxElement[] {
  const found: MdxElement[] = [];
  visit(node, (child) => {
    if (isElement(child) && child.name) {
      found.push({
        name: child.name,
        attributes: attributesOf(child),
        line: child.position?.start.line ?? 1,
        node: child,
      });
    }
  });
  return found;
}

/** Whether a node is an element of MDX. */
export function isElement(node: { type: string }): node is MdxElementNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The attributes of an element that are plain text. */
export function attributesOf(node: MdxElementNode): Record<string, string> {
  const out: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      out[attribute.name] = attribute.value;
    }
  }
  return out;
}
