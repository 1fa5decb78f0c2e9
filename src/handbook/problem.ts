import { distance } from 'fastest-levenshtein';

/** Something wrong in the content, told to its editor: where, what, and what would be right. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** 1-based. */
  line: number;
  what: string;
  allowed?: string;
}

/** The problems as an editor reads them, by file and line. */
export function problemReport(problems: readonly Problem[]): string {
  const sorted = problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const lines = sorted.map((p) => {
    const allowed = p.allowed ? `\n    允许：${p.allowed}` : '';
    return `  ${p.file}:${p.line}\n    错误：${p.what}${allowed}`;
  });
  return `内容有 ${problems.length} 处错误，未生成网站：\n${lines.join('\n')}`;
}

const SHOWN_IN_FULL = 12;
const SHOWN_NEAREST = 3;

/** What may stand in place of a value: the whole list where it is short, else the nearest of it. */
export function allowedInstead(value: string, allowed: readonly string[]): string {
  if (allowed.length <= SHOWN_IN_FULL) return allowed.join('、') || '（没有可用的值）';
  const nearest = allowed.toSorted((a, b) => distance(value, a) - distance(value, b));
  return `共 ${allowed.length} 个，最接近的是 ${nearest.slice(0, SHOWN_NEAREST).join('、')}`;
}
