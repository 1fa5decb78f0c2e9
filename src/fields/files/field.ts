import type { Field } from '#domain/field.ts';
import { type AttachmentOptions, type Attachments, attachmentNames, attachmentsFault } from '../attachments.ts';

/** Nothing that a browser would run: no HTML, no SVG. */
const TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'text/plain',
  'text/csv',
  'application/zip',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** Documents: a contract, a certificate, a report; at most 20 of 20 MB unless told. */
export function files(options: AttachmentOptions): Field<Attachments> & AttachmentOptions {
  const limits = {
    maxCount: options.maxCount ?? 20,
    maxBytes: options.maxBytes ?? 20 * 1024 * 1024,
    types: options.types ?? TYPES,
  };
  return {
    ...options,
    ...limits,
    kind: 'files',
    fault: (value) => attachmentsFault(value, limits),
    format: (value, language) => attachmentNames(value).join(language === 'zh' ? '、' : ', '),
    parse: () => undefined,
    searchText: (value) => attachmentNames(value).join(' '),
    references: () => [],
    // A map by id like that of rows, but each of its values is stored whole.
    columns: {},
  };
}
