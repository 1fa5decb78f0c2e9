import type { Page } from '@playwright/test';
import assets from '../../src/registers/assets/register.ts';
import callIns from '../../src/registers/call-ins/register.ts';
import contracts from '../../src/registers/contracts/register.ts';
import customers from '../../src/registers/customers/register.ts';
import { type Acts, call } from './desk.ts';
import { expect } from './reader.ts';

export const AT = '2026-11-02T01:10:00Z';

/** A waterworks with two sites and two products, one of them under contract; and a hotel with one of each. */
export const FILES: Acts[] = [
  {
    register: customers,
    at: AT,
    acts: [
      {
        entry: 'chengdong',
        set: {
          name: '城东水厂',
          phone: '0510-80000101',
          contacts: { c1: { name: '周国平', phone: '13800000101' }, c2: { name: '陆敏', phone: '13800000102' } },
          sites: {
            s1: { name: '取水泵房', address: '城东区清源路 18 号', zone: 'urban', contact: '陆敏' },
            s2: { name: '二级加压站', address: '望山镇水库路 3 号', zone: 'suburban' },
          },
        },
      },
      {
        entry: 'yuelai',
        set: {
          name: '悦来酒店',
          phone: '13800000305',
          sites: { s1: { name: '地下泵房', address: '锦绣路 88 号', zone: 'urban' } },
        },
      },
    ],
  },
  {
    register: assets,
    at: AT,
    acts: [
      {
        entry: 'meter',
        set: {
          kind: 'product',
          name: '智能电表',
          model: 'DT-862',
          serial: '862-25-04417',
          customer: 'chengdong',
          site: '取水泵房',
        },
      },
      {
        entry: 'flow',
        set: { kind: 'product', name: '流量计', model: 'UF-300', customer: 'chengdong', site: '二级加压站' },
      },
      {
        entry: 'pump',
        set: {
          kind: 'product',
          name: '控制柜',
          model: 'PK-75',
          serial: 'PK75-24-0093',
          customer: 'yuelai',
          warrantyUntil: '2027-05-19',
        },
      },
    ],
  },
  {
    register: contracts,
    at: AT,
    acts: [
      {
        entry: 'contract',
        set: {
          kind: 'maintenance',
          number: 'BY-2026-017',
          customer: 'chengdong',
          assets: { a1: { asset: 'meter' } },
          from: '2026-01-01',
          until: '2026-12-31',
          covers: '每季度保养一次',
        },
      },
      { entry: 'contract', to: 'in-force', set: {} },
    ],
  },
];

export const EARLIER: Acts = {
  register: callIns,
  at: '2026-11-20T02:00:00Z',
  acts: [call('earlier', '2026-11-20T02:00:00Z', 'yuelai', { asset: 'pump', model: 'PK-75', symptom: '一启动就跳' })],
};

/** Presses N on a page of the desk, as the clerk does when the telephone rings. */
export async function takeCall(page: Page, site: string): Promise<void> {
  await page.goto(`${site}desk/dispatch/`);
  await page.locator('main h1').waitFor();
  await page.keyboard.press('n');
  await expect(search(page)).toBeFocused();
}

export const search = (page: Page) => page.getByRole('combobox', { name: '来电的是谁' });
export const field = (page: Page, name: string) => page.getByRole('textbox', { name });
export const list = (page: Page, name: string) => page.getByRole('radiogroup', { name });
export const due = (page: Page) => page.locator('.due-box b');
export const offers = (page: Page) => page.getByRole('listbox', { name: '可能的客户' }).getByRole('option');
export const taken = (page: Page) => page.getByRole('heading', { name: '已登记' });
