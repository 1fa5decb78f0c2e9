import type { Page } from '@playwright/test';
import assets from '../../src/registers/assets/register.ts';
import callIns from '../../src/registers/call-ins/register.ts';
import prices from '../../src/registers/price-list/register.ts';
import workshop from '../../src/registers/workshop/register.ts';
import { type Acts, CUSTOMERS, call, type DeskData, deskData, dispatched, fillDesk, NOW, PEOPLE } from './desk.ts';

export const PHONE = { width: 360, height: 740 };
export const AT = '2026-11-02T01:20:00Z';
/** Half past eight this morning, Shanghai time. */
export const CALLED = '2026-11-23T00:30:00Z';
export const SENT = '2026-11-23T00:45:00Z';

export const FILES: Acts[] = [
  {
    register: prices,
    at: AT,
    acts: [
      ['labour', 'labour', 'L-01', '现场维修人工', '小时', 12_000, '2026-01-01'],
      ['old-board', 'part', 'P-862-MB', '主板', '块', 86_000, '2026-01-01'],
      ['board', 'part', 'P-862-MB', '主板', '块', 91_550, '2026-07-01'],
      ['breaker', 'part', 'P-CJX2', '交流接触器', '只', 18_800, '2026-01-01'],
    ].map(([entry, kind, code, name, unit, price, from]) => ({
      entry: String(entry),
      set: {
        kind: kind ?? '',
        code: code ?? '',
        name: name ?? '',
        unit: unit ?? '',
        price: price ?? 0,
        from: from ?? '',
      },
    })),
  },
  {
    register: assets,
    at: AT,
    acts: [
      {
        entry: 'meter',
        set: { kind: 'product', name: '智能电表', model: 'DT-862', serial: '862-25-04417', customer: 'chengdong' },
      },
    ],
  },
];

/** The last receipt that was given. */
export const RECEIPT: Acts = {
  register: workshop,
  at: AT,
  acts: [
    {
      entry: 'earlier-goods',
      set: {
        customer: 'huadong',
        receiptNumber: 'LQ-0100',
        receiptState: 'issued',
        goods: '流量计',
        broughtInOn: '2026-11-02',
      },
    },
  ],
};

export const CALLS: Acts = {
  register: callIns,
  at: SENT,
  acts: [
    call('job', CALLED, 'chengdong', { category: 'paid', asset: 'meter', contact: '赵主任', serial: '862-25-04417' }),
    dispatched('job', 'wang', SENT),
    call('suburban', '2026-11-23T00:10:00Z', 'huadong', { zone: 'suburban', category: 'contract' }),
    dispatched('suburban', 'wang', SENT),
    call('other', CALLED, 'tianhe'),
    dispatched('other', 'chen', SENT),
  ],
};

/** The same call, when the technician is on site already. */
export const ON_SITE: Acts = {
  register: callIns,
  at: NOW,
  acts: [
    {
      entry: 'job',
      to: 'on-site',
      set: { departedAt: '2026-11-23T01:00:00Z', arrivedAt: '2026-11-23T01:40:00Z' },
    },
  ],
};

export async function sitDown(page: Page, site: string, ...more: Acts[]): Promise<void> {
  const data: DeskData = await deskData(PEOPLE, CUSTOMERS, ...FILES, CALLS, ...more);
  const meta = data.meta.map((one) => (one.key === 'me' ? { ...one, value: 'wang' } : one));
  await fillDesk(page, site, { ...data, meta });
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
export const notice = (page: Page) => page.locator('.notices');
export const stamps = (page: Page) => page.getByRole('region', { name: '时间' });

/** Draws two strokes on the glass, as a finger would. */
export async function signOnGlass(page: Page): Promise<void> {
  const glass = page.locator('.control-canvas');
  await glass.scrollIntoViewIfNeeded();
  const box = (await glass.boundingBox())!;
  for (const y of [0.3, 0.6]) {
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * (y + 0.1), { steps: 6 });
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * y, { steps: 6 });
    await page.mouse.up();
  }
}

/** The entries of a register as this browser holds them. */
export async function stored(
  page: Page,
  register: string,
): Promise<{ state: string; values: Record<string, unknown> }[]> {
  return page.evaluate(
    (asked) =>
      new Promise((resolve, reject) => {
        const opened = indexedDB.open('shouhoutai');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => {
            opened.result.close();
            resolve(all.result.filter((entry: { register: string }) => entry.register === asked));
          };
        };
      }),
    register,
  );
}

/** The goods that were taken back on a call. */
export async function takenFrom(
  page: Page,
  job: string,
): Promise<{ state: string; values: Record<string, unknown> }[]> {
  return (await stored(page, 'workshop')).filter(({ values }) => values['callIn'] === job);
}
