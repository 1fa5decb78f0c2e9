import 'fake-indexeddb/auto';
import type { Page } from '@playwright/test';
import { NO_HASH } from '../../src/domain/changes/chain.ts';
import type { Change } from '../../src/domain/changes/change.ts';
import { nextChangeId } from '../../src/domain/changes/clock.ts';
import { fold } from '../../src/domain/changes/fold.ts';
import type { Register } from '../../src/domain/register.ts';
import callIns from '../../src/registers/call-ins/register.ts';
import customers from '../../src/registers/customers/register.ts';
import staff from '../../src/registers/staff/register.ts';
import { Database, type Meta } from '../../src/store/database.ts';
import { type Act, type Author, filed, writeAll } from '../../src/store/write.ts';

/** What a browser holds, table by table, to be put into one. */
export interface DeskData {
  entries: unknown[];
  changes: unknown[];
  meta: Meta[];
}

/** Some acts on one register, at a moment. */
export interface Acts {
  register: Register;
  /** ISO; the day of the numbers that are given. */
  at: string;
  acts: readonly Act[];
}

/** The moment at which the browser of these tests stands still: a Monday at ten in the morning, Shanghai time. */
export const NOW = '2026-11-23T02:00:00Z';

const AUTHOR: Omit<Author, 'now'> = { by: 'lin', device: 'e2e', letter: 'A', timeZone: 'Asia/Shanghai' };
let serial = 0;

/** What a browser holds after some acts, made by the store's own code; whoever sits there is 林晓燕. */
export async function deskData(...written: readonly Acts[]): Promise<DeskData> {
  serial += 1;
  const database = new Database(`desk-${serial}`);
  for (const { register, at, acts } of written) {
    await writeAll(database, register, { ...AUTHOR, now: Date.parse(at) }, acts);
  }
  const [entries, changes, meta] = await Promise.all([
    database.entries.toArray(),
    database.changes.toArray(),
    database.meta.toArray(),
  ]);
  await database.delete();
  return {
    entries,
    changes,
    meta: [...meta, { key: 'me', value: 'lin' }, { key: 'device', value: { id: 'e2e', letter: 'A' } }],
  };
}

/** Puts data into the browser of a page, whose clock is stopped at {@link NOW}. */
export async function fillDesk(page: Page, site: string, data: DeskData): Promise<void> {
  await page.clock.setFixedTime(new Date(NOW));
  await page.goto(`${site}desk/`);
  await page.locator('form.who').waitFor();
  await putIntoDesk(page, data);
}

/** Writes rows as another tab would, but without telling anybody. */
export async function putIntoDesk(page: Page, data: Partial<DeskData>): Promise<void> {
  // As text: handing over thousands of rows one by one takes longer than writing them.
  await page.evaluate(async (text) => {
    const tables = JSON.parse(text) as Record<string, unknown[]>;
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('shouhoutai'));
    const names = Object.keys(tables);
    const transaction = database.transaction(names, 'readwrite', { durability: 'relaxed' });
    for (const [name, rows] of Object.entries(tables)) {
      for (const row of rows) transaction.objectStore(name).put(row);
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, JSON.stringify(data));
}

/** The people of these tests: a clerk, who sits at the desk, and two technicians. */
export const PEOPLE: Acts = {
  register: staff,
  at: '2026-11-02T01:00:00Z',
  acts: [
    { entry: 'lin', set: { name: '林晓燕', roles: { r1: { role: 'clerk' } } } },
    { entry: 'wang', set: { name: '王建国', roles: { r1: { role: 'technician' } } } },
    { entry: 'chen', set: { name: '陈志强', roles: { r1: { role: 'technician' } } } },
  ],
};

/** Their customers, one of them with a name as long as names of companies are. */
export const CUSTOMERS: Acts = {
  register: customers,
  at: '2026-11-02T01:10:00Z',
  acts: [
    { entry: 'chengdong', set: { name: '城东水厂', phone: '0510-80000101' } },
    { entry: 'huadong', set: { name: '华东仪表', phone: '13800000202' } },
    { entry: 'tianhe', set: { name: '天和超市', phone: '13800000303' } },
    { entry: 'long', set: { name: '江阴市临港经济开发区石庄联合自来水供应与污水处理股份有限公司（第二营业所）' } },
  ],
};

/** What is written down of a call, besides when it came and from whom. */
export function call(entry: string, calledAt: string, customer: string, more: Act['set'] = {}): Act {
  return {
    entry,
    set: {
      calledAt,
      customer,
      phone: '13800000000',
      address: '清源路 18 号',
      zone: 'urban',
      model: 'DT-862',
      symptom: '黑屏',
      ...more,
    },
  };
}

/** A call on the way to somebody who was sent. */
export function dispatched(entry: string, technician: string, at: string): Act {
  return {
    entry,
    to: 'dispatched',
    set: { technician, dispatchedAt: at, promisedAt: at, voucherNumber: `FW-${entry}` },
  };
}

/**
 * Many calls, one every ten minutes until {@link NOW}, oldest first. Only their entries, made without a database: a list reads
 * nothing else, and writing 10,000 histories would take its time.
 */
export function manyCalls(count: number): Pick<DeskData, 'entries'> {
  const names = ['chengdong', 'huadong', 'tianhe', 'long'];
  const entries = Array.from({ length: count }, (_, i) => {
    const calledAt = new Date(Date.parse(NOW) - (count - i) * 600_000).toISOString().replace('.000', '');
    const number = String(i + 1).padStart(6, '0');
    const { entry, set } = call(`call-${number}`, calledAt, names[i % names.length] ?? '', {
      symptom: `第 ${i + 1} 次报修`,
    });
    const id = nextChangeId(undefined, Date.parse(calledAt), 'many');
    const all = { ...set, state: 'registered', no: `CI-20261101-B${number}` };
    const change: Change = {
      ...{ id, entry, register: callIns.id, by: 'lin', device: 'many', base: [], set: all },
      ...{ prev: NO_HASH, hash: NO_HASH },
    };
    return filed(callIns, entry, fold([change]), AUTHOR.timeZone);
  });
  return { entries };
}
