import AxeBuilder from '@axe-core/playwright';
import settings from '../../src/registers/settings/register.ts';
import { AT, due, EARLIER, FILES, field, list, offers, search, takeCall, taken } from '../support/call-desk.ts';
import { type Acts, deskData, fillDesk, PEOPLE, putIntoDesk } from '../support/desk.ts';
import { expect, test } from '../support/reader.ts';

test.beforeEach(async ({ page, site }) => fillDesk(page, site, await deskData(PEOPLE, ...FILES, EARLIER)));

test('a known customer’s call is entered by keyboard alone, in fewer than forty keys besides the symptom (rep-3, ret-6)', async ({
  page,
  site,
}) => {
  const began = performance.now();
  await page.goto(`${site}desk/dispatch/`);
  await page.locator('main h1').waitFor();
  let keys = 0;
  const press = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
    keys += pressed.length;
  };
  await press('n');
  await expect(search(page)).toBeFocused();
  await press('c', 'd', 's', 'c', 'Enter');
  await expect(list(page, '服务地点').locator(':focus')).toBeVisible();
  await press('1');
  await expect(list(page, '哪一台').locator(':focus')).toBeVisible();
  await press('1');
  await expect(field(page, '故障现象')).toBeFocused();
  await page.keyboard.type('电表夜间读数不走');
  await press('Enter', '1', 'Enter', ...'11-24 14:00', 'Control+Enter');
  await expect(taken(page)).toBeFocused();
  test.info().annotations.push({ type: 'keys', description: String(keys) });
  console.log(`${keys} keys, ${Math.round(performance.now() - began)} ms`);
  expect(keys).toBeLessThan(40);
  const stored = page.locator('.read-back');
  for (const words of [
    '城东水厂',
    '陆敏',
    '13800000102',
    '清源路 18 号',
    'DT-862',
    '862-25-04417',
    '2026-11-24 14:00',
  ]) {
    await expect(stored).toContainText(words);
  }
  await page.keyboard.press('n');
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue('');
});

test('the due time stands there before saving, with its calculation, and is the one that is stored (rep-14)', async ({
  page,
  site,
}) => {
  await takeCall(page, site);
  await page.keyboard.type('80000101');
  await page.keyboard.press('Enter');
  await expect(list(page, '服务地点').locator(':focus')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.locator('.due-box')).toContainText('郊区');
  await expect(page.locator('.ledger-line .total')).toContainText('7:00');
  const said = await due(page).textContent();
  await page.keyboard.press('2');
  await expect(field(page, '故障现象')).toBeFocused();
  await page.keyboard.type('流量忽高忽低');
  await page.keyboard.press('Control+Enter');
  await expect(taken(page)).toBeVisible();
  await expect(due(page)).toHaveText(said ?? '');
});

test('cover suggests the category; another one is not stored without a reason (rep-1)', async ({ page, site }) => {
  await takeCall(page, site);
  await page.keyboard.type('04417');
  await page.keyboard.press('Enter');
  await expect(field(page, '故障现象')).toBeFocused();
  await expect(page.getByRole('radio', { name: '合同服务' })).toBeChecked();
  await expect(page.locator('.call-summary')).toContainText('BY-2026-017');
  await page.keyboard.type('黑屏');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await expect(field(page, '改变类别的原因')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('改变类别的原因');
  await field(page, '改变类别的原因').fill('人为损坏，客户已同意');
  await page.keyboard.press('Control+Enter');
  await expect(taken(page)).toBeVisible();
});

test('a call that is still open for the same product is pointed out, and going on is possible (rep-3)', async ({
  page,
  site,
}) => {
  await takeCall(page, site);
  await page.keyboard.type('13800000305');
  await page.keyboard.press('Enter');
  await expect(list(page, '哪一台').locator(':focus')).toBeVisible();
  await expect(page.locator('.earlier')).toContainText('一启动就跳');
  await page.keyboard.press('1');
  await expect(page.getByRole('alert')).toContainText('已有未结叫修 CI-20261120-A001');
  await expect(page.getByRole('alert').getByRole('link', { name: 'CI-20261120-A001' })).toHaveAttribute(
    'href',
    /\/desk\/call-ins\/\?entry=earlier$/,
  );
  await page.keyboard.type('又跳了');
  await page.keyboard.press('Control+Enter');
  await expect(taken(page)).toBeVisible();
});

test('a number that nobody has begins a new customer, who is stored with the call (rep-3)', async ({ page, site }) => {
  await takeCall(page, site);
  await page.keyboard.type('13900000999');
  await page.keyboard.press('Enter');
  await expect(field(page, '客户名称')).toBeFocused();
  await expect(field(page, '电话')).toHaveValue('13900000999');
  for (const words of ['北塘面粉厂', '吴师傅']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('运河路 5 号');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await page.keyboard.type('KL-2P');
  await field(page, '设备或系统名称').fill('空调机组');
  await field(page, '故障现象').fill('不制冷');
  await page.keyboard.press('Control+Enter');
  await expect(taken(page)).toBeVisible();
  await expect(page.locator('.taken')).toContainText(/同时建档：CU-\d{8}-A\d{3}、AS-\d{8}-A\d{3}/);
  await page.keyboard.press('n');
  // The search reads what was stored a moment ago in the background.
  await expect(async () => {
    await page.getByRole('combobox', { name: '来电的是谁' }).fill('');
    await page.keyboard.type('btmfc');
    await expect(offers(page).filter({ hasText: '北塘面粉厂' })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '北塘面粉厂' })).toBeVisible();
  await expect(field(page, '地址')).toHaveValue('运河路 5 号');
});

test('a customer who is there already is offered before a second one is stored (rep-3)', async ({ page, site }) => {
  await takeCall(page, site);
  await page.keyboard.type('悦来酒店有限公司');
  await expect(offers(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^用已有的/ }).click();
  await expect(page.getByRole('heading', { name: '悦来酒店' })).toBeVisible();
  await expect(field(page, '电话')).toHaveValue('13800000305');
});

test('nothing is stored where a call is refused, and what was typed is still there', async ({ page, site }) => {
  await takeCall(page, site);
  await page.keyboard.type('北塘面粉厂');
  await page.keyboard.press('Enter');
  await expect(field(page, '联系人')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('没有保存');
  await expect(field(page, '客户名称')).toHaveValue('北塘面粉厂');
  await page.keyboard.press('Alt+n');
  await page.keyboard.type('btmfc');
  await expect(page.getByRole('option', { name: /新客户/ })).toBeVisible();
  await expect(offers(page)).toHaveCount(1);
});

test('half a call is still there after the tab was closed, with its new customer', async ({ page, site }) => {
  await takeCall(page, site);
  await page.keyboard.type('北塘面粉厂');
  await page.keyboard.press('Enter');
  await expect(field(page, '联系人')).toBeFocused();
  await field(page, '故障现象').fill('不出水');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(field(page, '客户名称')).toHaveValue('北塘面粉厂');
  await expect(field(page, '故障现象')).toHaveValue('不出水');
});

test('a call that is put aside for another is listed, and taken up again', async ({ page, site }) => {
  await takeCall(page, site);
  await page.keyboard.type('悦来');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '悦来酒店' })).toBeVisible();
  await page.keyboard.press('Alt+n');
  await expect(search(page)).toBeFocused();
  await page.getByRole('navigation', { name: '先放着的' }).getByRole('button', { name: '悦来酒店' }).click();
  await expect(page.getByRole('heading', { name: '悦来酒店' })).toBeVisible();
});

test('an Enter that chooses a word of the input method neither chooses a customer nor saves', async ({
  page,
  site,
}) => {
  await takeCall(page, site);
  const composing = () =>
    page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
      ),
    );
  await page.keyboard.type('悦来');
  await expect(page.getByRole('option', { name: /悦来酒店/ })).toBeVisible();
  await composing();
  await expect(search(page)).toHaveValue('悦来');
  await page.keyboard.press('Enter');
  await field(page, '故障现象').fill('一启动就跳');
  await field(page, '告知修理时间').focus();
  await composing();
  await expect(field(page, '告知修理时间')).toBeFocused();
  await expect(taken(page)).toBeHidden();
});

test('the place named in an address suggests the zone, and the clerk may say otherwise (rep-14)', async ({
  page,
  site,
}) => {
  const zones = { z1: { place: '望山镇', zone: 'suburban' } };
  const rules: Acts = {
    register: settings,
    at: AT,
    acts: [{ entry: 'settings', set: { companyName: '清源自动化', zones } }],
  };
  await putIntoDesk(page, await deskData(PEOPLE, ...FILES, rules));
  await takeCall(page, site);
  await page.keyboard.type('北塘面粉厂');
  await page.keyboard.press('Enter');
  await expect(field(page, '联系人')).toBeFocused();
  await expect(page.locator('.due-box')).toContainText('区域未定');
  await field(page, '地址').fill('望山镇水库路 3 号');
  await expect(page.getByRole('radio', { name: '郊区' })).toBeChecked();
  await expect(page.locator('.due-box')).toContainText('郊区七小时');
  await page.getByRole('radio', { name: '市区' }).check();
  await expect(page.locator('.due-box')).toContainText('市区六小时');
});

test('the product that is not on file is typed, and a second key does not store the call twice', async ({
  page,
  site,
}) => {
  await takeCall(page, site);
  await page.keyboard.type('悦来');
  await page.keyboard.press('Enter');
  await expect(list(page, '哪一台').locator(':focus')).toBeVisible();
  await page.keyboard.press('0');
  await expect(field(page, '型号')).toBeFocused();
  await page.keyboard.type('KL-2P');
  await field(page, '故障现象').fill('不制冷');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expect(taken(page)).toBeVisible();
  const count = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        indexedDB.open('shouhoutai').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const asked = result.transaction('entries').objectStore('entries').getAll();
          asked.onsuccess = () => resolve(asked.result.filter(({ register }) => register === 'call-ins').length);
        };
      }),
  );
  expect(count).toBe(2);
});

for (const { name, viewport, colorScheme } of [
  { name: 'a wide screen', viewport: { width: 1280, height: 860 }, colorScheme: 'light' },
  { name: 'a phone', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });

    test('everything is accessible and fits, while the call is written and when it is stored', async ({
      page,
      site,
    }) => {
      const check = async () => {
        const { violations } = await new AxeBuilder({ page }).include('main').analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      };
      await page.goto(`${site}desk/call/`);
      await search(page).fill('cdsc');
      await expect(offers(page)).toHaveCount(2);
      await check();
      await search(page).press('Enter');
      for (const name of ['服务地点', '哪一台']) {
        await expect(list(page, name).locator(':focus')).toBeVisible();
        await page.keyboard.press('1');
      }
      await expect(field(page, '故障现象')).toBeFocused();
      if (viewport.width > 1000) await expect(page.getByRole('button', { name: /^登记/ })).toBeInViewport({ ratio: 1 });
      await check();
      await page.keyboard.type('黑屏');
      await page.keyboard.press('Control+Enter');
      await expect(taken(page)).toBeVisible();
      await check();
    });
  });
}
