import { describe, expect, test } from 'vitest';
import type { ChangeId } from '#domain/changes/change.ts';
import type { Entry } from '#domain/entry.ts';
import { stored } from '../../../tests/support/registers.ts';
import { OwnTurns } from './own-turns.ts';

const heads = (...ids: string[]) => ({ heads: ids as ChangeId[] });
const entry = (...ids: string[]): Entry => ({ ...stored('call-ins-1', 'on-site', {}), ...heads(...ids) });

describe('two taps in quick succession', () => {
  test('the second waits for the first, and is based on what it has written', async () => {
    const turns = new OwnTurns();
    const bases: unknown[] = [];
    const write = (result: Entry) => async (seen: unknown) => {
      bases.push(seen);
      await Promise.resolve();
      return result;
    };
    await Promise.all([turns.take(heads('a'), write(entry('b'))), turns.take(heads('a'), write(entry('c')))]);
    await turns.take(heads('a'), write(entry('d')));
    expect(bases).toEqual([heads('a'), heads('b'), heads('c')]);
  });

  test('where somebody else has written beside, what was seen stays what was seen', async () => {
    const turns = new OwnTurns();
    await turns.take(heads('a'), async () => entry('b', 'x'));
    await turns.take(heads('a'), async (seen) => {
      expect(seen).toEqual(heads('a'));
      return undefined;
    });
  });

  test('a write that fails keeps none of the later ones back, and what was refused changes nothing', async () => {
    const turns = new OwnTurns();
    await expect(turns.take(heads('a'), () => Promise.reject(new Error('full')))).rejects.toThrow('full');
    await turns.take(heads('a'), async () => undefined);
    const seen = await new Promise((done) => void turns.take(heads('a'), async (base) => void done(base) as undefined));
    expect(seen).toEqual(heads('a'));
  });
});
