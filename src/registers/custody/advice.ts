import type { Advice, Advise, Lookup } from '#domain/advice.ts';
import type { Values } from '#domain/register.ts';
import { calledBy, linked, plainModel } from '../linked.ts';
import { wordsOf } from '../values.ts';
import { heldOf } from './held.ts';

/** What the files know of a thing that is drawn: that it is out with somebody else, or that its holder has left. */
export const custodyAdvice: Advise = async ({ id, values, state }, lookup) => {
  if (state === 'cleared' || state === 'void') return [];
  return [...(await outElsewhere(id, values, lookup)), ...(await leavers(values, lookup))];
};

/**
 * Things change hands over the counter of the stores only: one number is out once.
 * @source dut-6
 */
async function outElsewhere(id: string, values: Values, lookup: Lookup): Promise<Advice[]> {
  const number = plainModel(wordsOf(values['number']) ?? '');
  const version = wordsOf(values['version']) ?? '';
  if (number === '' || heldOf(values).length === 0) return [];
  const others = (await lookup.all('custody')).filter(
    (other) =>
      other.id !== id &&
      plainModel(wordsOf(other.values['number']) ?? '') === number &&
      (wordsOf(other.values['version']) ?? '') === version &&
      heldOf(other.values).length > 0,
  );
  if (others.length === 0) return [];
  return [
    {
      kind: 'warn',
      field: 'number',
      clause: 'dut-6',
      text: {
        zh: `这个编号还在别处领用，没有归还：${others.map(({ no }) => no).join('、')}`,
        en: `This number is still out elsewhere: ${others.map(({ no }) => no).join(', ')}`,
      },
      entries: linked(others),
    },
  ];
}

async function leavers(values: Values, lookup: Lookup): Promise<Advice[]> {
  const holders = [...new Set(heldOf(values).map(({ holder }) => holder))];
  const people = await Promise.all(holders.map((holder) => lookup.entry(holder)));
  const left = people.flatMap((person) => (person?.register === 'staff' && person.state === 'left' ? [person] : []));
  if (left.length === 0) return [];
  const names = left.map(calledBy);
  return [
    {
      kind: 'warn',
      field: 'movements',
      clause: 'dut-6',
      text: {
        zh: `${names.join('、')}已离职，领用的东西没有还清`,
        en: `${names.join(', ')} left without giving it back`,
      },
      entries: linked(left),
    },
  ];
}
