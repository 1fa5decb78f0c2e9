import * as v from 'valibot';
import type { Change } from '#domain/changes/change.ts';
import { changeId } from '#domain/changes/clock.ts';

/** The name by which a file says what it is. */
export const FORMAT = 'shouhoutai';

/** A file of data: changes in clock order, and the photos and papers that they name. */
export interface DataFile {
  format: typeof FORMAT;
  generation: number;
  changes: readonly Change[];
  files: readonly { sha256: string; type: string; base64: string }[];
}

const id = v.pipe(
  v.string(),
  v.check((text) => changeId(text) !== undefined, '不是变更编号'),
);
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '不是 64 位十六进制校验值'));

const change = v.looseObject({
  id,
  entry: v.pipe(v.string(), v.minLength(1)),
  register: v.pipe(v.string(), v.minLength(1)),
  by: v.string(),
  device: v.pipe(v.string(), v.minLength(1)),
  base: v.array(id),
  set: v.record(v.string(), v.unknown()),
  reason: v.optional(v.string()),
  prev: v.union([v.literal(''), hash]),
  hash,
});

const dataFile = v.object({
  format: v.literal(FORMAT),
  generation: v.pipe(v.number(), v.integer(), v.minValue(1)),
  changes: v.array(change),
  files: v.array(v.object({ sha256: hash, type: v.string(), base64: v.string() })),
});

/** A file that cannot be taken in; nothing of it was. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError';
}

/**
 * The data that a text holds.
 * @throws UnreadableFileError that says where the text is wrong
 */
export function dataFileOf(text: string): DataFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UnreadableFileError(`文件不完整或不是 JSON：${(error as Error).message}。没有导入任何内容。`);
  }
  const result = v.safeParse(dataFile, json);
  if (result.success) return result.output as unknown as DataFile;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? '文件';
  const value = JSON.stringify(issue.input)?.slice(0, 60);
  throw new UnreadableFileError(`文件里的“${place}”不对：${value}；${issue.message}。没有导入任何内容。`);
}
