import type { Page } from '@playwright/test';
import callIns from '../../src/registers/call-ins/register.ts';
import staff from '../../src/registers/staff/register.ts';
import { type Acts, CUSTOMERS, call, type DeskData, deskData, fillDesk } from '../support/desk.ts';
import { expect, test } from '../support/reader.ts';

const PROMISED = { promisedAt: '2026-11-23T07:00:00Z' };
const CALLS: Acts = {
  register: callIns,
  at: '2026-11-23T01:30:00Z',
  acts: [
    call('today', '2026-11-23T01:12:00Z', 'chengdong', { symptom: '泵站报警', ...PROMISED }),
    call('friday', '2026-11-20T08:18:00Z', 'huadong', { symptom: '读数异常' }),
  ],
};
const TEAM: Acts = {
  register: staff,
  at: '2026-11-02T01:00:00Z',
  acts: [
    { entry: 'lin', set: { name: '林晓燕', roles: { r1: { role: 'supervisor' } } } },
    { entry: 'wang', set: { name: '王建国', roles: { r1: { role: 'technician' } } } },
    {
      entry: 'zhao',
      set: {
        name: '赵敏',
        roles: { r1: { role: 'technician' } },
        certificates: { c1: { name: '低压电工作业证', validUntil: '2026-11-22' } },
      },
    },
  ],
};

let written: Promise<DeskData> | undefined;

async function open(page: Page, site: string): Promise<void> {
  written ??= deskData(TEAM, CUSTOMERS, CALLS);
  await fillDesk(page, site, await written);
  await page.goto(`${site}desk/dispatch/`);
  await expect(page.locator('.call-line')).toHaveCount(2);
}

test('the call of Friday stands on top, and is sent out by keyboard alone (rep-13)', async ({ page, site }) => {
  await open(page, site);
  await expect(page.locator('.call-line')).toHaveText([/读数异常/, /泵站报警/]);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.call-line.chosen')).toContainText('泵站报警');
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: /派给王建国/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.notices')).toContainText('已派给王建国');
  await expect(page.locator('.call-line')).toHaveText([/读数异常/]);
  expect(await stored(page, 'today')).toMatchObject({ state: 'dispatched', values: { technician: 'wang' } });
});

test('what is missing is asked for in place: the time that was promised (ret-6)', async ({ page, site }) => {
  await open(page, site);
  await page.keyboard.press('1');
  await expect(page.getByLabel('告知修理时间')).toBeFocused();
  await page.keyboard.type('15:00');
  await page.getByRole('button', { name: /派给王建国/ }).click();
  await expect(page.locator('.notices')).toContainText('已派给王建国');
  await expect(page.locator('.call-line')).toHaveCount(1);
});

test('an expired certificate blocks, until the reason for sending all the same is written down (ret-5)', async ({
  page,
  site,
}) => {
  await open(page, site);
  await page.locator('.call-line', { hasText: '泵站报警' }).getByRole('button').click();
  await page.getByRole('button', { name: /赵敏/ }).click();
  await expect(page.getByText('证书过期：低压电工作业证')).toBeVisible();
  await page.getByRole('button', { name: '派给赵敏' }).click();
  await expect(page.locator('.call-line')).toHaveCount(2);
  await page.locator('[data-field=certificateNote]').getByRole('textbox').fill('复审已通过，证书在路上；只做弱电部分');
  await page.getByRole('button', { name: '派给赵敏' }).click();
  await expect(page.locator('.notices')).toContainText('已派给赵敏');
  expect(await stored(page, 'today')).toMatchObject({
    values: { expiredCertificates: '低压电工作业证', technician: 'zhao' },
  });
});

test('a call that is dropped on a technician is on its way to him', async ({ page, site }) => {
  await open(page, site);
  await page.locator('.call-line', { hasText: '泵站报警' }).dragTo(page.locator('.technician', { hasText: '王建国' }));
  await page.getByRole('button', { name: /派给王建国/ }).click();
  await expect(page.locator('.technician', { hasText: '王建国' })).toContainText('手上 1 单');
});

test('a dispatch can be taken back at once, and the call waits again', async ({ page, site }) => {
  await open(page, site);
  await page.locator('.call-line', { hasText: '泵站报警' }).getByRole('button').click();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.locator('.call-line')).toHaveCount(1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.call-line')).toHaveCount(2);
});

test('a dispatch in one tab takes the call off the board of the other', async ({ page, site, context }) => {
  await open(page, site);
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
  await other.goto(`${site}desk/dispatch/`);
  await expect(other.locator('.call-line')).toHaveCount(2);
  await page.locator('.call-line', { hasText: '泵站报警' }).getByRole('button').click();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(other.locator('.call-line')).toHaveCount(1);
});

/** What the browser has stored of an entry. */
async function stored(page: Page, id: string): Promise<unknown> {
  return page.evaluate(
    (entry) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('shouhoutai');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const found = request.result.transaction('entries').objectStore('entries').get(entry);
          found.onsuccess = () => resolve(found.result);
          found.onerror = () => reject(found.error);
        };
      }),
    id,
  );
}
