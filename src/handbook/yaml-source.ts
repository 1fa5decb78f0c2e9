import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
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
  const problems = document.errors.map((error) => ({
    file,
    line: lineCounter.linePos(error.pos[0]).line + firstLine - 1,
    what: `YAML 或 JSON 格式有误：${error.message}`,
    allowed: '缩进对齐、引号成对、每行一个“名称: 值”',
  }));
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
      if (node?.range) return lineCounter.linePos(node.range[0]).line + firstLine - 1;
    }
    return firstLine;
  };
  return { data: problems.length > 0 ? undefined : document.toJS(), lineOf, problems };
}

/** The data as its schema shapes it; what does not fit is added to the source's problems. */
export function validated<S extends z.ZodType>(file: string, source: YamlSource, schema: S): z.infer<S> | undefined {
  if (source.problems.length > 0) return undefined;
  const result = schema.safeParse(source.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    source.problems.push({ file, line: source.lineOf(issue.path), ...told(issue, source.data) });
  }
  return undefined;
}

function told(issue: z.core.$ZodIssue, data: unknown): Pick<Problem, 'what' | 'allowed'> {
  const field = issue.path.map(String).join('.') || '文件';
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  const given = `“${field}”的值是 ${JSON.stringify(value)}`;
  if ((value === undefined || value === null) && issue.code !== 'unrecognized_keys') {
    return { what: `缺少“${field}”`, allowed: '必须填写' };
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        what: `${field === '文件' ? '' : `“${field}”里`}有不认识的名称：${issue.keys.join('、')}`,
        allowed: '照模板里的名称填写',
      };
    case 'invalid_value':
      return { what: given, allowed: allowedInstead(String(value), issue.values.map(String)) };
    case 'invalid_type':
      return { what: given, allowed: TYPE_NAMES[issue.expected] ?? issue.expected };
    case 'too_small':
      return { what: `${given}，太短或太小`, allowed: '不能为空' };
    default:
      return { what: given, allowed: issue.message };
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表，写作 [甲, 乙]',
  object: '名称与值',
};
