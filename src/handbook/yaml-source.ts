import type { z } from 'astro/zod';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { allowedInstead, type Problem } from './problem.ts';

/** Data read from YAML or JSON that still knows on which line each of its values stands. */
export interface YamlSource {
  data: unknown;
  lineOf(path: readonly PropertyKey[]): number;
  problems: Problem[];
}

/**
 * Reads YAML (of which JSON is a part).
 * @param firstLine the line of the file on which `text` starts
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  const problems = [...document.errors.map(syntaxError), ...aliases(document)].map(({ offset, ...told }) => ({
    file,
    line: lineAt(offset),
    ...told,
  }));
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  return { data: problems.length > 0 ? undefined : document.toJS(), lineOf, problems };
}

interface Misspelt {
  offset: number;
  what: string;
  allowed: string;
}

function syntaxError({ pos, message }: { pos: [number, number]; message: string }): Misspelt {
  const what = `YAML 或 JSON 格式有误：${message}`;
  return { offset: pos[0], what, allowed: '缩进对齐、引号成对、每行一个“名称: 值”' };
}

/** YAML takes *重要* for a reference to a value named elsewhere, which nobody means in a text. */
function aliases(document: Document): Misspelt[] {
  const found: Misspelt[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const what = `YAML 或 JSON 格式有误：值以 * 开头：*${alias.source}`;
      found.push({ offset: alias.range?.[0] ?? 0, what, allowed: '整个值加上引号' });
    },
  });
  return found;
}

/** The data as its schema shapes it; what does not fit is added to the source's problems. */
export function validated<S extends z.ZodType>(file: string, source: YamlSource, schema: S): z.infer<S> | undefined {
  if (source.problems.length > 0) return undefined;
  const result = schema.safeParse(source.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const { path, what, allowed } of told(issue, source.data)) {
      source.problems.push({ file, line: source.lineOf(path), what, allowed });
    }
  }
  return undefined;
}

interface Told {
  path: readonly PropertyKey[];
  what: string;
  allowed: string;
}

function told(issue: z.core.$ZodIssue, data: unknown): Told[] {
  const { path } = issue;
  const field = path.map(String).join('.') || '文件';
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownName(path, key));
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  if (value === undefined || value === null) return [{ path, what: `缺少“${field}”`, allowed: '必须填写' }];
  return [{ path, what: `“${field}”的值是 ${JSON.stringify(value)}`, allowed: allowedBy(issue, value) }];
}

function unknownName(path: readonly PropertyKey[], key: string): Told {
  const place = path.length > 0 ? `“${path.map(String).join('.')}”里` : '';
  return { path: [...path, key], what: `${place}有不认识的名称：${key}`, allowed: '照模板里的名称填写' };
}

function allowedBy(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return allowedInstead(String(value), issue.values.map(String));
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case 'too_small':
      return typeof value === 'number' ? `不小于 ${issue.minimum}` : '不能为空';
    case 'too_big':
      return `不大于 ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表，写作 [甲, 乙]',
  object: '名称与值',
  record: '名称与值',
};
