import type { Field } from '#domain/field.ts';
import { type AttachmentOptions, type Attachments, attachmentsFault } from '../attachments.ts';
import { rowsInOrder } from '../row-id.ts';

/** Photos, shrunk when they were taken; at most 20 of 5 MB unless told. */
export function photos(options: AttachmentOptions): Field<Attachments> & AttachmentOptions {
  const limits = {
    maxCount: options.maxCount ?? 20,
    maxBytes: options.maxBytes ?? 5 * 1024 * 1024,
    types: options.types ?? ['image/jpeg', 'image/png', 'image/webp'],
  };
  return {
    ...options,
    ...limits,
    kind: 'photos',
    fault: (value) => attachmentsFault(value, limits),
    format: (value, language) => {
      const count = rowsInOrder(value).length;
      if (count === 0) return '';
      return language === 'zh' ? `${count} 张` : `${count} ${count === 1 ? 'photo' : 'photos'}`;
    },
    parse: () => undefined,
    searchText: () => '',
    references: () => [],
    // A map by id like that of rows, but each of its values is stored whole.
    columns: {},
  };
}
