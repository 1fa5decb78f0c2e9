import AxeBuilder from '@axe-core/playwright';
import callIns from '../../src/registers/call-ins/register.ts';
import { type Acts, CUSTOMERS, deskData, fillDesk, PEOPLE, putIntoDesk } from '../support/desk.ts';
import {
  button,
  CALLS,
  FILES,
  field,
  notice,
  ON_SITE,
  PHONE,
  RECEIPT,
  signOnGlass,
  sitDown,
  stamps,
  stored,
  takenFrom,
} from '../support/jobs-desk.ts';
import { expect, test } from '../support/reader.ts';

test.use({ viewport: PHONE, hasTouch: true });

test('a job is done from leaving to signing without a network, and is there when the network is back (flo-1, rep-4, rep-5)', async ({
  page,
  site,
  context,
  complaints,
}) => {
  await sitDown(page, site);
  await page.goto(`${site}desk/jobs/`);
  await expect(page.getByText('今日 2 单')).toBeVisible();
  await expect(button(page, /华东仪表/)).toBeVisible();
  await expect(button(page, /天和超市/)).toBeHidden();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  await expect(page.getByText('无网络 · 已保存在本机')).toBeVisible();
  await button(page, /城东水厂/).click();
  await expect(page.getByRole('heading', { name: '城东水厂 · DT-862' })).toBeVisible();
  await expect(page.getByRole('link', { name: '拨号' })).toHaveAttribute('href', 'tel:13800000000');
  await expect(page.getByRole('link', { name: '导航' })).toHaveAttribute('href', /^geo:0,0\?q=/);

  await button(page, '我已出发').click();
  await expect(stamps(page)).toContainText('出发时间今天 10:00');
  await page.clock.setFixedTime(new Date('2026-11-23T02:35:00Z'));
  await button(page, '我已到达').click();
  await expect(stamps(page)).toContainText('到场时间今天 10:35');
  await expect(page.locator('.job-missing')).toContainText('实际故障');
  await expect(page.locator('.job-missing')).toContainText('客户签字');

  await page.locator('summary', { hasText: '上门检查表' }).click();
  await page.getByRole('checkbox', { name: /服务凭证上客户、地址/ }).check();
  await page.getByRole('button', { name: /服务台账已填写.*不适用/ }).click();
  await expect(page.locator('summary', { hasText: '上门检查表' })).toContainText('未保存');
  await page.getByLabel('为什么不适用').fill('电子派工，没有回执单');
  await page
    .locator('.job-section', { hasText: '上门检查表' })
    .getByRole('button', { name: '保存', exact: true })
    .click();
  await expect(page.locator('summary', { hasText: '上门检查表' })).toContainText(/^上门检查表\s*2 \/ \d+/);

  await field(page, 'faultFound').locator('textarea').fill('主板受潮，液晶无显示');
  await field(page, 'workDone').locator('textarea').fill('更换主板，通电试运行正常');
  await page.getByLabel(/从价目表选零件/).fill('主板');
  await expect(page.locator('.price-found')).toContainText('915.50');
  await page.getByLabel(/从价目表选零件/).press('Enter');
  await button(page, '主板 多一个').click();
  await expect(page.locator('.bill-total')).toContainText('1,831.00');
  await button(page, /^采用/).click();
  await expect(field(page, 'fee').locator('input')).toHaveValue(/1,?831\.00/);
  await field(page, 'payment').getByLabel('当场收款').check();

  await expect(page.locator('.signed-for')).toContainText('更换主板，通电试运行正常');
  await expect(page.locator('.signed-for')).toContainText('1,831.00');
  await signOnGlass(page);
  await page.getByLabel('签字人姓名').fill('赵主任');
  await button(page, '确认签字').click();
  await expect(page.locator('.control-standing')).toContainText('赵主任');
  await expect(page.locator('.job-missing')).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2026-11-23T04:10:00Z'));
  await button(page, '修妥离场').click();
  await expect(notice(page)).toContainText('当场修妥');
  await expect(page.getByText('人已离场')).toBeVisible();
  await expect(page.locator('.job-due')).toContainText('款项交会计');

  // The browser itself looks for its icon when the address changes; the page asks for nothing.
  const isIcon = (text: string) => text.includes('favicon.svg');
  expect(asked.filter((url) => !isIcon(url) && !url.startsWith('blob:'))).toEqual([]);
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !isIcon(text)));
  await context.setOffline(false);
  await page.reload();
  await expect(stamps(page)).toContainText('离场时间今天 12:10');
  const [job] = (await stored(page, 'call-ins')).filter(({ state }) => state === 'solved');
  expect(job?.values).toMatchObject({
    faultFound: '主板受潮，液晶无显示',
    fee: 183_100,
    payment: 'cash',
    checklistVersion: expect.stringMatching(/^\d{4}-/),
    checklist: { 'slip-drawn': { done: false, note: '电子派工，没有回执单' }, 'voucher-checked': { done: true } },
    customerSignature: { by: '赵主任' },
  });
  expect(Object.values(job?.values['parts'] ?? {})).toMatchObject([{ priceItem: 'board', qty: 2, unitPrice: 91_550 }]);
});

test('a corrected time leaves what it was in the history (rep-14)', async ({ page, site }) => {
  await sitDown(page, site, ON_SITE);
  await page.goto(`${site}desk/jobs/?job=job`);
  await button(page, '改到场时间').click();
  await expect(page.getByText('原来的时间仍留在“经过”里')).toBeVisible();
  await field(page, 'arrivedAt').locator('input').first().fill('11-23 09:30');
  await button(page, '保存时间').click();
  await expect(stamps(page)).toContainText('到场时间今天 09:30');
  await page.goto(`${site}desk/call-ins/?entry=job`);
  await expect(page.locator('.history')).toContainText(/到场时间.*09:40.*→.*09:30/);
});

test('an arrival before the departure is refused, in words, and nothing is stored (rep-14)', async ({ page, site }) => {
  await sitDown(page, site, ON_SITE);
  await page.goto(`${site}desk/jobs/?job=job`);
  await button(page, '改到场时间').click();
  await field(page, 'arrivedAt').locator('input').first().fill('11-23 08:50');
  await button(page, '保存时间').click();
  await expect(page.getByRole('alert').filter({ hasText: '没有保存' })).toContainText('“到场时间”早于“出发时间”');
  await expect(stamps(page)).toContainText('09:40');
});

test('another time that the customer asks for moves the due time while it is typed (rep-14)', async ({
  page,
  site,
}) => {
  await sitDown(page, site);
  await page.goto(`${site}desk/jobs/?job=job`);
  const due = page.locator('.job-due > summary');
  await expect(due).toContainText(/今天/);
  await button(page, '客户另约…').click();
  const panel = page.getByRole('region', { name: '客户另约时间' });
  await panel.getByLabel('止').fill('11-25 09:00');
  await expect(panel.locator('.job-moved')).toContainText('移到');
  await expect(button(page, '记下另约')).toBeDisabled();
  await panel.getByLabel('客户方约定人').fill('赵主任');
  await panel.getByLabel('原因').fill('停产检修那天再来');
  await button(page, '记下另约').click();
  await expect(notice(page)).toContainText('已记下客户另约');
  await expect(due).toContainText('周三');
});

test('a customer who will not sign is put down with a witness, and the job can be finished (rep-4)', async ({
  page,
  site,
}) => {
  await sitDown(page, site, ON_SITE);
  await page.goto(`${site}desk/jobs/?job=job`);
  await button(page, '修妥离场').click();
  await expect(field(page, 'faultFound').locator('textarea')).toBeFocused();
  await page.keyboard.type('接线松动');
  await button(page, '客户拒签…').click();
  await page.getByLabel('拒签原因').fill('要等经理回来');
  await page.getByLabel('见证人姓名').click();
  await page.getByLabel('见证人姓名').fill('门卫老李');
  await button(page, '确认拒签').click();
  await expect(page.locator('.control-standing')).toContainText('见证人 门卫老李');
  await button(page, '修妥离场').click();
  await expect(notice(page)).toContainText('当场修妥');
});

test('goods that are taken back are entered together with the call, under the next receipt number (rep-6)', async ({
  page,
  site,
}) => {
  await sitDown(page, site, RECEIPT, ON_SITE);
  await page.goto(`${site}desk/jobs/?job=job`);
  await button(page, '带回维修…').click();
  await expect(field(page, 'goods').locator('input')).toHaveValue('智能电表');
  await expect(field(page, 'serial').locator('input')).toHaveValue('862-25-04417');
  await expect(page.locator('.job-missing')).toContainText('领取收据号');
  await field(page, 'receiptNumber').getByRole('button', { name: '采用' }).click();
  await expect(field(page, 'receiptNumber').locator('input')).toHaveValue('LQ-0101');
  await field(page, 'accessories').locator('textarea').fill('电源线一根');
  await page.reload();
  await expect(field(page, 'accessories').locator('textarea')).toHaveValue('电源线一根');
  await signOnGlass(page);
  await page.getByLabel('签字人姓名').fill('赵主任');
  await button(page, '确认签字').click();
  await expect(page.locator('.job-missing')).toHaveCount(0);
  await button(page, '带回，交收据').click();
  await expect(notice(page)).toContainText('已带回');
  await expect(page.getByRole('link', { name: '打印领取收据' })).toHaveAttribute(
    'href',
    /paper=workshop\/receipt&entry=/,
  );
  const [goods] = await takenFrom(page, 'job');
  expect(goods).toMatchObject({
    state: 'received',
    values: { callIn: 'job', receiptNumber: 'LQ-0101', receiptState: 'issued' },
  });
  const [job] = (await stored(page, 'call-ins')).filter(({ state }) => state === 'taken-back');
  expect(job?.values).toMatchObject({ receiptNumber: 'LQ-0101', payment: 'with-goods' });
  await notice(page).getByRole('button', { name: '撤销' }).last().click();
  await expect(button(page, '修妥离场')).toBeVisible();
  expect((await takenFrom(page, 'job')).map(({ state }) => state)).toEqual(['void']);
});

test('half a text survives a reload', async ({ page, site }) => {
  await sitDown(page, site, ON_SITE);
  await page.goto(`${site}desk/jobs/?job=job`);
  await field(page, 'faultFound').locator('textarea').fill('主板受');
  await page.reload();
  await expect(field(page, 'faultFound').locator('textarea')).toHaveValue('主板受');
  await expect(page.getByText('未保存的内容已找回')).toBeVisible();
});

test('what the dispatcher changes meanwhile is said, and where both wrote, both values are kept', async ({
  page,
  site,
}) => {
  await sitDown(page, site, ON_SITE);
  await page.goto(`${site}desk/jobs/?job=job`);
  await field(page, 'faultFound').locator('textarea').fill('主板受潮');
  const set = { contact: '孙经理', faultFound: '客户电话说又好了' };
  const later: Acts = { register: callIns, at: '2026-11-23T02:10:00Z', acts: [{ entry: 'job', set }] };
  const { entries, changes } = await deskData(PEOPLE, CUSTOMERS, ...FILES, CALLS, ON_SITE, later);
  await putIntoDesk(page, { entries, changes });
  await page.reload();
  await expect(page.getByText('派工台刚改了（林晓燕）')).toContainText('孙经理');
  await expect(field(page, 'faultFound').locator('textarea')).toHaveValue('主板受潮');
  await page.locator('.next-bar').getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('有 1 处你和别人同时改过，两个都留着')).toBeVisible();
});

test('a photo is shrunk before it is stored (ret-8)', async ({ page, site }) => {
  await sitDown(page, site, ON_SITE);
  await page.goto(`${site}desk/jobs/?job=job`);
  const jpeg = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 3000, height: 2000 });
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#385';
    context.fillRect(0, 0, 3000, 2000);
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  const photo = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpeg, 'base64') };
  await field(page, 'photos').locator('input[type=file]').last().setInputFiles(photo);
  await expect(field(page, 'photos').locator('.control-thumbnail')).toBeVisible();
  await page
    .locator('.job-section', { hasText: '处理经过与照片' })
    .getByRole('button', { name: '保存', exact: true })
    .click();
  await expect(notice(page)).toContainText('已保存');
  const size = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opened = indexedDB.open('shouhoutai');
      opened.onsuccess = () => resolve(opened.result);
    });
    const files = await new Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string }[]>((resolve) => {
      const all = database.transaction('files').objectStore('files').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    database.close();
    const image = await createImageBitmap(new Blob([files[0]!.bytes], { type: files[0]!.type }));
    return [image.width, image.height];
  });
  expect(size).toEqual([1600, 1067]);
});

test('somebody who is no technician chooses whose jobs to look at; the address keeps the choice', async ({
  page,
  site,
}) => {
  await fillDesk(page, site, await deskData(PEOPLE, CUSTOMERS, ...FILES, CALLS));
  await page.goto(`${site}desk/jobs/`);
  await button(page, /陈志强.*手上 1 单/).click();
  await expect(page).toHaveURL(/who=chen/);
  await page.reload();
  await expect(page.getByRole('heading', { name: '陈志强的单' })).toBeVisible();
  await expect(button(page, /天和超市/)).toBeVisible();
});

test('nothing is wider than a phone, and every target is large enough for a thumb', async ({ page, site }) => {
  await sitDown(page, site, ON_SITE);
  await page.goto(`${site}desk/jobs/?job=job`);
  await expect(button(page, '修妥离场')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.job button, .job a, .job select, .job summary, .job input:not([type=radio]):not([type=checkbox])',
      ),
    ]
      .filter((one) => one.checkVisibility() && !one.matches('.visually-hidden, [tabindex="-1"]'))
      .filter((one) => one.getBoundingClientRect().height < 43.5)
      .map((one) => `${one.outerHTML.slice(0, 90)} ${one.getBoundingClientRect().height}`),
  );
  expect(small).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`list, job and goods are accessible in the ${colorScheme} theme`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    // As tall as the page: what lies below the bar for the next step counts as too small, until it is scrolled to.
    await page.setViewportSize({ width: PHONE.width, height: 4000 });
    await sitDown(page, site, RECEIPT, ON_SITE);
    for (const [address, words] of [
      ['', '今日 2 单'],
      ['?job=job', '修妥离场'],
      ['?job=job&act=take-back', '带回，交收据'],
    ]) {
      await page.goto(`${site}desk/jobs/${address}`);
      await expect(page.getByText(words ?? '').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}
