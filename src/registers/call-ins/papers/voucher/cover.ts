import type { Entry } from '#domain/entry.ts';
import type { Language } from '#domain/text.ts';
import { isRecord } from '#fields/fault.ts';
import type { PaperProps } from '../../../paper.ts';
import { relatedBy, wordsOf } from '../../../paper-parts/read.ts';

/**
 * Until when the product is covered, and by what: the contract in force on the day of the call, else warranty and free
 * maintenance. Empty where nothing is on record.
 * @source gen-1.1
 * @source rep-1
 */
export function coverText(props: Pick<PaperProps, 'entry' | 'related' | 'language'>): string {
  const asset = relatedBy(props, 'asset');
  const contract = [...props.related.values()].find((entry) => coversCall(entry, props.entry));
  const day = (entry: Entry | undefined, name: string, words: Record<Language, string>) => {
    const until = wordsOf(entry, name);
    return until && `${until} ${words[props.language]}`;
  };
  const number = wordsOf(contract, 'number');
  return (
    day(contract, 'until', { zh: `合同${number && ` ${number}`}`, en: `contract${number && ` ${number}`}` }) ||
    [day(asset, 'warrantyUntil', { zh: '质保', en: 'warranty' }), day(asset, 'freeMaintenanceUntil', FREE)]
      .filter(Boolean)
      .join('；')
  );
}

const FREE = { zh: '免费维护', en: 'free maintenance' };

function coversCall({ register, state, values }: Entry, { day, values: call }: Entry): boolean {
  const { customer, assets, from, until } = values;
  if (register !== 'contracts' || ['draft', 'cancelled', 'void'].includes(state)) return false;
  if (typeof from !== 'string' || typeof until !== 'string' || from > day || until < day) return false;
  const covered = isRecord(assets) ? Object.values(assets) : [];
  const names = covered.length === 0 || covered.some((row) => isRecord(row) && row['asset'] === call['asset']);
  return customer !== undefined && customer === call['customer'] && names;
}
