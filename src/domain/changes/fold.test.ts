import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainBreaks, chained, NO_HASH } from './chain.ts';
import type { Change, ChangeId, Draft, Json } from './change.ts';
import { changeId, deviceOf, madeAt, nextChangeId } from './clock.ts';
import { fold } from './fold.ts';

const START = Date.parse('2026-11-23T01:00:00Z');

/** A device that writes changes of one entry, one after the other. */
class Device {
  readonly changes: Change[] = [];
  readonly #name: string;
  #now = START;

  constructor(name: string) {
    this.#name = name;
  }

  #tick(): number {
    this.#now += 1000;
    return this.#now;
  }

  /** Sets some paths, having seen the changes given. */
  set(set: Record<string, Json>, seen: readonly Change[] = [], at = this.#tick()): Change {
    const known = [...seen, ...this.changes];
    const newest = known
      .map(({ id }) => id)
      .toSorted()
      .at(-1);
    const draft: Draft = {
      id: nextChangeId(newest, at, this.#name),
      entry: 'e1',
      register: 'call-ins',
      by: this.#name,
      device: this.#name,
      base: known.length === 0 ? [] : fold(known).heads,
      set,
    };
    const change = chained(draft, this.changes.at(-1)?.hash ?? NO_HASH);
    this.changes.push(change);
    return change;
  }
}

describe('an entry is the fold of its changes', () => {
  test('the last writer of a path wins, and other paths stay as they were', () => {
    const desk = new Device('a1');
    desk.set({ customer: '城东水厂', phone: '1' });
    desk.set({ phone: '2' });
    expect(fold(desk.changes).values).toEqual({ customer: '城东水厂', phone: '2' });
  });

  test('a value set to nothing is taken away', () => {
    const desk = new Device('a1');
    desk.set({ customer: '城东水厂', phone: '1' });
    desk.set({ phone: null });
    expect(fold(desk.changes).values).toEqual({ customer: '城东水厂' });
  });

  test('two people can add rows at once and neither row is lost', () => {
    const desk = new Device('a1');
    const phone = new Device('b2');
    const first = desk.set({ customer: '城东水厂' });
    desk.set({ 'parts.r1.name': '继电器', 'parts.r1.qty': 2 });
    phone.set({ 'parts.r2.name': '保险丝' }, [first]);
    const folded = fold([...desk.changes, ...phone.changes]);
    expect(folded.values['parts']).toEqual({ r1: { name: '继电器', qty: 2 }, r2: { name: '保险丝' } });
    expect(folded.conflicts).toEqual([]);
  });

  test('a row that was taken away does not come back in pieces, and an edit made meanwhile is shown as a conflict', () => {
    const desk = new Device('a1');
    const phone = new Device('b2');
    const first = desk.set({ 'parts.r1.name': '继电器', 'parts.r1.qty': 2 });
    const removal = desk.set({ 'parts.r1': null });
    phone.set({ 'parts.r1.qty': 3 }, [first], START + 60_000);
    const folded = fold([...desk.changes, ...phone.changes]);
    expect(folded.values['parts']).toEqual({});
    expect(folded.conflicts).toMatchObject([{ path: 'parts.r1.qty', shown: removal.id, otherValue: 3 }]);
  });

  test('a path named like a part of the language is a field like any other', () => {
    const desk = new Device('a1');
    desk.set({ '__proto__.polluted': true, constructor: 'x' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(fold(desk.changes).values)).toEqual(['__proto__', 'constructor']);
  });

  test('changes of another entry are refused', () => {
    const desk = new Device('a1');
    const change = desk.set({ customer: 'x' });
    expect(() => fold([change, { ...change, id: `${change.id}z` as ChangeId, entry: 'e2' }])).toThrow(/e2/);
    expect(() => fold([])).toThrow(RangeError);
  });
});

describe('what two people wrote without knowing of each other', () => {
  test('is kept, shown as a conflict with both values, and settled by a person who has seen both', () => {
    const desk = new Device('a1');
    const phone = new Device('b2');
    const first = desk.set({ customer: '城东水厂' });
    desk.set({ phone: '138' });
    phone.set({ phone: '139' }, [first], START + 60_000);
    const both = [...desk.changes, ...phone.changes];
    expect(fold(both).values['phone']).toBe('139');
    expect(fold(both).conflicts).toMatchObject([{ path: 'phone', otherValue: '138' }]);
    desk.set({ phone: '138' }, phone.changes, START + 120_000);
    expect(fold([...desk.changes, ...phone.changes]).conflicts).toEqual([]);
    expect(fold([...desk.changes, ...phone.changes]).values['phone']).toBe('138');
  });

  test('is a conflict even where the other change has the earlier time and arrives late', () => {
    const desk = new Device('a1');
    const phone = new Device('b2');
    const first = desk.set({ customer: '城东水厂' });
    phone.set({ phone: '139' }, [first], START + 2000);
    desk.set({ note: 'x' }, [], START + 3000);
    desk.set({ phone: '138' }, [], START + 4000);
    expect(fold([...desk.changes, ...phone.changes]).conflicts).toMatchObject([{ path: 'phone', otherValue: '139' }]);
  });

  test('is no conflict where both wrote the same', () => {
    const desk = new Device('a1');
    const phone = new Device('b2');
    const first = desk.set({ customer: '城东水厂' });
    desk.set({ phone: '138' });
    phone.set({ phone: '138' }, [first], START + 60_000);
    expect(fold([...desk.changes, ...phone.changes]).conflicts).toEqual([]);
  });
});

describe('merging', () => {
  /** A history of up to four devices that see some of each other's changes. */
  const histories = fc
    .array(
      fc.record({
        device: fc.integer({ min: 0, max: 3 }),
        path: fc.constantFrom('a', 'b', 'rows.r1.x', 'rows.r1.y', 'rows.r2.x', 'rows.r1'),
        value: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
        sees: fc.integer({ min: 0, max: 15 }),
      }),
      { minLength: 1, maxLength: 25 },
    )
    .map((acts) => {
      const devices = ['a', 'b', 'c', 'd'].map((name) => new Device(name));
      const all: Change[] = [];
      for (const { device, path, value, sees } of acts) {
        const seen = all.filter((change) => (sees >> (change.device.charCodeAt(0) - 97)) & 1);
        const made = devices[device]?.set({ [path]: path === 'rows.r1' ? null : value }, seen);
        if (made) all.push(made);
      }
      return all;
    });

  test('comes to the same in whatever order, and however often, the changes arrive', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (changes, random) => {
        const shuffled = [...changes, ...changes.slice(0, 3)]
          .map((change) => ({ change, key: random.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ change }) => change);
        expect(fold(shuffled)).toEqual(fold(changes));
      }),
    );
  });

  test('leaves no conflict once a person who has seen everything has written every path', () => {
    fc.assert(
      fc.property(histories, (changes) => {
        const { conflicts } = fold(changes);
        const judge = new Device('z');
        const settled = Object.fromEntries(
          conflicts.map(({ path }) => [path.startsWith('rows.r1') ? 'rows.r1' : path, null]),
        );
        if (conflicts.length === 0) return;
        judge.set(settled, changes, START + 10_000_000);
        expect(fold([...changes, ...judge.changes]).conflicts).toEqual([]);
      }),
    );
  });
});

describe('the clock', () => {
  test('never goes back, though the clock of the device does', () => {
    const first = nextChangeId(undefined, START, 'a1');
    const second = nextChangeId(first, START - 3_600_000, 'b2');
    const third = nextChangeId(second, START, 'a1');
    expect([third, second, first].toSorted()).toEqual([first, second, third]);
    expect(madeAt(third)).toBe(START);
    expect(deviceOf(second)).toBe('b2');
  });

  test('tells more changes in one millisecond apart than anybody can make', () => {
    let last = nextChangeId(undefined, START, 'a1');
    for (let i = 0; i < 2000; i++) {
      const next = nextChangeId(last, START, 'a1');
      expect(next > last).toBe(true);
      last = next;
    }
  });

  test('runs on into the next millisecond when the counter is full', () => {
    const full = changeId('2026-11-23T01:00:00.000Z-zzzz-a1')!;
    expect(nextChangeId(full, START, 'a1')).toBe('2026-11-23T01:00:00.001Z-0000-a1');
  });

  test('refuses a device that could not be told from the rest of the id', () => {
    for (const device of ['', 'A1', 'a-1', 'a 1']) expect(() => nextChangeId(undefined, START, device)).toThrow(device);
    expect(changeId('yesterday')).toBeUndefined();
  });
});

describe('the chain of a device', () => {
  const history = () => {
    const desk = new Device('a1');
    const phone = new Device('b2');
    for (let i = 0; i < 5; i++) desk.set({ note: `n${i}` });
    for (let i = 0; i < 3; i++) phone.set({ other: i });
    return [...desk.changes, ...phone.changes];
  };

  test('holds as written, whatever the order in which the changes are read', () => {
    expect(chainBreaks(history())).toEqual([]);
    expect(chainBreaks(history().toReversed())).toEqual([]);
  });

  test('names the first change whose text was altered', () => {
    const changes = history();
    changes[2] = { ...changes[2]!, set: { note: 'forged' } };
    expect(chainBreaks(changes)).toEqual([{ device: 'a1', change: changes[2].id, kind: 'altered' }]);
  });

  test('names the change after one that was taken away', () => {
    const changes = history();
    const after = changes[3]!.id;
    changes.splice(2, 1);
    expect(chainBreaks(changes)).toEqual([{ device: 'a1', change: after, kind: 'displaced' }]);
  });

  test('notices a change of author, of reason and of time', () => {
    for (const forged of [{ by: 'x' }, { reason: 'x' }, { base: [] }] as Partial<Change>[]) {
      const changes = history();
      changes[3] = { ...changes[3]!, ...forged };
      expect(chainBreaks(changes)).toHaveLength(1);
    }
  });
});
