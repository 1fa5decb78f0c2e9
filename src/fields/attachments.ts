import * as v from 'valibot';
import type { Json } from '#domain/changes/change.ts';
import type { Fault, FieldOptions } from '#domain/field.ts';
import { type Instant, instant } from '#domain/instant.ts';
import type { Text } from '#domain/text.ts';
import { fault, type Part, partsFault, within } from './fault.ts';
import { ALLOWED_ROW_ID, isRowId, NO_ROW_ID, rowsInOrder } from './row-id.ts';
import { allowedWords, oneLine } from './words.ts';

/** A file of an entry; its content is kept by its hash. */
export type Attachment = {
  readonly sha256: string;
  readonly name: string;
  /** A media type: `image/jpeg`. */
  readonly type: string;
  readonly bytes: number;
  readonly takenAt?: Instant;
};

/** Files by id, so that two people can add some at the same time. */
export type Attachments = { readonly [id: string]: Attachment };

/** How many files there may be, how large each, and of which media types. */
export interface AttachmentLimits {
  maxCount: number;
  maxBytes: number;
  types: readonly string[];
}

/** The options of a field that holds files. */
export type AttachmentOptions = FieldOptions & Partial<AttachmentLimits>;

const MEGABYTE = 1024 * 1024;
const NAME_LENGTH = 200;

/** The SHA-256 of a file, as part of a value. */
export const SHA256: Part = {
  label: { zh: '文件指纹', en: 'file hash' },
  allowed: { zh: '64 位小写十六进制的 SHA-256', en: 'a SHA-256 in 64 lower-case hexadecimal digits' },
  schema: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
};

/** The part of a value that is an instant. */
export function instantPart(label: Text): Part {
  return {
    label,
    allowed: { zh: 'UTC 时刻，如 2026-11-20T08:18:00Z', en: 'an instant in UTC, such as 2026-11-20T08:18:00Z' },
    schema: v.pipe(
      v.string(),
      v.check((text) => instant(text) !== undefined),
    ),
  };
}

/** What is wrong with some files: too many, one too large, one of a type that is not kept here. */
export function attachmentsFault(value: Json, limits: AttachmentLimits): Fault | undefined {
  const { maxCount } = limits;
  const allowed = { zh: `至多 ${maxCount} 个文件`, en: `at most ${maxCount} files` };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fault(value, { zh: '不是一组文件', en: 'is not a set of files' }, allowed);
  }
  const files = rowsInOrder(value as Readonly<Record<string, Json>>);
  if (files.length > maxCount) return fault(files.length, { zh: '个文件太多', en: 'files are too many' }, allowed);
  const parts = partsOf(limits);
  for (const [i, [id, file]] of files.entries()) {
    if (!isRowId(id)) return fault(id, NO_ROW_ID, ALLOWED_ROW_ID);
    const found = partsFault(file, parts, { zh: '不是文件', en: 'is not a file' }, FILE);
    if (found) return within({ zh: `第 ${i + 1} 个文件`, en: `File ${i + 1}` }, found);
  }
  return undefined;
}

/** The names of some files, as far as they have any. */
export function attachmentNames(value: Attachments): string[] {
  return rowsInOrder(value).flatMap(([, file]) => (typeof file?.name === 'string' ? [file.name] : []));
}

const FILE: Text = { zh: '文件指纹、文件名、类型和大小', en: 'file hash, file name, type and size' };

function partsOf({ maxBytes, types }: AttachmentLimits): Record<string, Part> {
  const size = `${Math.round((maxBytes / MEGABYTE) * 10) / 10} MB`;
  const name = allowedWords({ maxLength: NAME_LENGTH, lines: false });
  return {
    sha256: SHA256,
    name: {
      label: { zh: '文件名', en: 'file name' },
      allowed: { zh: `${name.zh}，没有 / 和 \\`, en: `${name.en}, without / and \\` },
      schema: v.pipe(oneLine(NAME_LENGTH), v.regex(/^[^/\\]*$/)),
    },
    type: {
      label: { zh: '可用的文件类型', en: 'file type for this field' },
      allowed: { zh: types.join('、'), en: types.join(', ') },
      schema: v.picklist(types),
    },
    bytes: {
      label: { zh: '可用的文件大小', en: 'file size for this field' },
      allowed: { zh: `1 字节至 ${size}`, en: `1 byte to ${size}` },
      schema: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(maxBytes)),
    },
    takenAt: { ...instantPart({ zh: '拍摄时间', en: 'time of taking' }), optional: true },
  };
}
