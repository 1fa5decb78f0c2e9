import type { Json } from '#domain/changes/change.ts';
import type { Field } from '#domain/field.ts';
import type { Condition, Want } from '#domain/register.ts';
import type { Text } from '#domain/text.ts';
import { rowsOf } from '../values.ts';
import { secretIn, type WrittenAs } from './looks-like-secret.ts';

const WORDS: readonly string[] = ['text', 'long-text'];

const ALLOWED: Text = {
  zh: '只写存放处、由谁保管、何时改过，密码本身一个字也不写',
  en: 'where it is kept, by whom and when it was changed; never any of the secret itself',
};

/**
 * Nothing that is written in any of these fields looks like a secret. It stands in the needs of every state, so that no such
 * text is ever stored.
 * @source prj-3.1a
 * @source prj-3.1c
 */
export function noSecrets(fields: Readonly<Record<string, Field>>, ...accounts: readonly string[]): Condition {
  return (values) =>
    Object.entries(fields).flatMap(([name, field]): Want[] => {
      const found = secretOf(values[name], field, accounts.includes(name) ? 'account' : 'words');
      return found ? [{ field: name, clause: 'prj-3.1a', fault: { what: found, allowed: ALLOWED } }] : [];
    });
}

function secretOf(value: Json | undefined, field: Field, as: WrittenAs): Text | undefined {
  if (WORDS.includes(field.kind)) return typeof value === 'string' ? secretIn(value, as) : undefined;
  if (field.kind !== 'rows') return undefined;
  for (const [i, [, cells]] of rowsOf(value).entries()) {
    for (const [column, cell] of Object.entries(field.columns ?? {})) {
      const found = secretOf(cells[column], cell, 'words');
      if (found) {
        const { zh, en } = cell.label;
        return { zh: `第 ${i + 1} 行“${zh}”：${found.zh}`, en: `Row ${i + 1}, “${en}”: ${found.en}` };
      }
    }
  }
  return undefined;
}
