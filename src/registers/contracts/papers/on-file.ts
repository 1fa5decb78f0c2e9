import type { Text } from '#domain/text.ts';
import type { PaperProps } from '../../paper.ts';
import { plain } from '../../paper-parts/fitted.ts';
import { type Cells, relatedBy, rowsOf, wordsOf } from '../../paper-parts/read.ts';
import { stampOf } from '../../paper-parts/stamp.ts';

/** Whom to ask for at the customer's, with the number: the contact that the customer's file has first, else its main phone. */
export function contactOf(paper: PaperProps): string {
  const customer = relatedBy(paper, 'customer');
  const [first] = customer ? rowsOf({ entry: customer }, 'contacts') : [];
  if (!first) return wordsOf(customer, 'phone');
  const [, cells] = first;
  return [written(cells, 'name'), written(cells, 'role'), written(cells, 'phone')].filter(Boolean).join('　');
}

/** The address of a customer with a single site; of several, whoever writes the paper chooses with a pen. */
export function addressOf(paper: PaperProps): string {
  const customer = relatedBy(paper, 'customer');
  const [only, ...others] = customer ? rowsOf({ entry: customer }, 'sites') : [];
  return only && others.length === 0 ? written(only[1], 'address') : '';
}

/** Name, model, serial number and site of every covered asset; of one that has not been read, what it is called. */
export function coveredAssets({ entry, related, named }: PaperProps): string[][] {
  return rowsOf({ entry }, 'assets').flatMap(([, { asset: id }]) => {
    if (typeof id !== 'string') return [];
    const asset = related.get(id);
    if (!asset) return [[plain(named(id))]];
    return [['name', 'model', 'serial', 'site'].map((name) => wordsOf(asset, name))];
  });
}

/**
 * What is stamped on a paper that is not to go out: of an entry that counts no longer, or of the other kind, since a customer is
 * notified of a contract and the sales director of free maintenance.
 * @source rep-15
 * @source prj-4
 */
export function stampFor(paper: PaperProps, kind: 'maintenance' | 'free-maintenance', other: Text): string | undefined {
  const held = paper.entry.values['kind'];
  const isOther = typeof held === 'string' && held !== kind;
  return stampOf(paper) ?? (isOther ? other[paper.language] : undefined);
}

function written(cells: Cells, column: string): string {
  const value = Object.hasOwn(cells, column) ? cells[column] : undefined;
  return typeof value === 'string' ? plain(value) : '';
}
