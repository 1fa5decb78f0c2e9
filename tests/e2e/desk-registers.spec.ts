import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { firstState } from '../../src/domain/register.ts';
import { REGISTERS } from '../support/all-registers.ts';
import { type DeskData, deskData, fillDesk, PEOPLE } from '../support/desk.ts';
import { expect, test } from '../support/reader.ts';

const LISTED = REGISTERS.filter(([, { onlyEntry }]) => onlyEntry === undefined);
let written: Promise<DeskData> | undefined;

/** A desk with the examples of every register, as `customers-1`, `customers-2` and so on. */
async function open(page: Page, site: string): Promise<void> {
  written ??= deskData(
    PEOPLE,
    ...LISTED.map(([id, register]) => ({
      register,
      at: '2026-11-20T01:00:00Z',
      acts: register.examples.map((set, i) => ({ entry: `${id}-${i + 1}`, set })),
    })),
  );
  await fillDesk(page, site, await written);
}

for (const [id, register] of LISTED) {
  test(`${register.title.zh}: its list, an entry with its form, and a blank one`, async ({ page, site }) => {
    await open(page, site);
    await page.goto(`${site}desk/${id}/?state=all`);
    await expect(page.getByRole('heading', { level: 1, name: register.title.zh })).toBeVisible();
    await expect(page.getByRole('grid').locator('[role=row][id]')).toHaveCount(
      register.examples.length + (id === 'staff' ? PEOPLE.acts.length : 0),
    );
    await page.goto(`${site}desk/${id}/?state=all&entry=${id}-1`);
    const entry = page.locator('.entry-pane');
    await expect(entry.locator('.entry-head h2')).not.toBeEmpty();
    await expect(entry.locator('.entry-head .chip').first()).toHaveText(
      register.states[firstState(register)]?.label.zh ?? '',
    );
    for (const name of Object.keys(register.fields)) {
      await expect(entry.locator(`[data-field="${name}"]`)).toHaveCount(1);
    }
    await entry.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    // The bar at the foot lies over whatever stands beneath it until it is scrolled up: no target is small for that.
    const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).disableRules(['target-size']);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    await page.goto(`${site}desk/${id}/?new=1`);
    await expect(entry.getByText(`新登记 · ${register.title.zh}`)).toBeVisible();
  });
}

for (const [id, register] of LISTED.filter(([, { papers }]) => papers)) {
  test(`${register.title.zh}: each paper fits its sheet, filled and blank`, async ({ page, site }) => {
    await open(page, site);
    for (const paper of Object.keys(register.papers ?? {})) {
      for (const entry of [`&entry=${id}-1`, `&entry=${id}-2`, '']) {
        await page.goto(`${site}desk/papers/?paper=${id}/${paper}${entry}`);
        await expect(page.locator('.slip').first()).toBeVisible();
        const beyond = await page
          .locator('.slip')
          .evaluateAll(
            (slips) =>
              slips.filter(
                (slip) => slip.scrollHeight > slip.clientHeight + 1 || slip.scrollWidth > slip.clientWidth + 1,
              ).length,
          );
        expect.soft(beyond, `${paper}${entry}`).toBe(0);
        await expect
          .soft(page.locator('.slip').first(), `${paper}${entry}`)
          .not.toContainText(/undefined|NaN|\[object/);
      }
    }
  });
}
