import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Values } from '#domain/register.ts';
import { examples as callInsExamples } from '#registers/call-ins/examples.ts';
import callIns from '#registers/call-ins/register.ts';
import { exampleEntry, examplePaper } from '#registers/paper-parts/example-paper.ts';
import { Book } from './Book.tsx';
import { paperOf } from './papers.ts';

const first: Values = callInsExamples[0] ?? {};
const entry = (no: string, more: Partial<Entry> = {}) => exampleEntry(callIns, no, first, { no, ...more });

function book(...entries: Entry[]): string {
  const { named, company } = examplePaper(callIns, {});
  return renderToString(
    h(Book, {
      register: callIns,
      entries,
      named,
      company,
      from: '2026-11-01' as CivilDay,
      until: '2026-11-30' as CivilDay,
      language: 'zh',
      reason: () => '客户自行修好',
      back: '/desk/',
    }),
  );
}

const struck = (page: string) => [...page.matchAll(/<s>([^<]*)<\/s>/g)].map(([, text]) => text);

describe('the printed register (rep-18)', () => {
  test('it has title, company, period, and an entry to a line in the order of their numbers (rep-18)', () => {
    const page = book(entry('CI-2'), entry('CI-1'));
    for (const held of [
      '叫修登记簿',
      '远大电气有限公司',
      '2026-11-01 至 2026-11-30',
      '本期共 2 笔',
      '〔customers-1〕',
    ]) {
      expect(page).toContain(held);
    }
    expect(page.indexOf('CI-1')).toBeLessThan(page.indexOf('CI-2'));
  });

  test('voided and cancelled entries stay, struck through, with the reason (rep-18)', () => {
    const page = book(
      entry('CI-1', { state: 'void', void: '重复登记' }),
      entry('CI-2', { state: 'cancelled' }),
      entry('CI-3'),
    );
    expect(struck(page)).toEqual(expect.arrayContaining(['CI-1', 'CI-2']));
    expect(struck(page)).not.toContain('CI-3');
    expect(page).toContain('作废原因：重复登记');
    expect(page).toContain('已撤销原因：客户自行修好');
    expect(page).toContain('已登记 1 笔，已撤销 1 笔，作废 1 笔');
  });

  test('four hundred entries are numbered through, with the column titles on every page (rep-18)', () => {
    const page = book(...Array.from({ length: 400 }, (_, i) => entry(`CI-${i + 1000}`)));
    const pages = page.match(/<section/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(10);
    expect(page.match(/<thead/g)).toHaveLength(pages);
    expect(page).toContain(`第 ${pages} 页／共 ${pages} 页`);
    expect(page).toMatch(/book-number"[^>]*>400</);
  });

  test('markup in an entry is text, and a text without end is cut (rep-18)', () => {
    const page = book(entry('CI-1', { values: { ...first, symptom: `<script>${'泵'.repeat(5000)}` } }));
    expect(page).not.toContain('<script>');
    expect(page).toContain('…（余见电子登记）');
  });
});

describe('the papers of the registers', () => {
  test('a paper is found by register and name; there is none by any other name', async () => {
    expect((await paperOf('call-ins', 'voucher'))?.size).toBe('A5-landscape');
    expect(await paperOf('workshop', 'receipt')).toBeDefined();
    expect(await paperOf('workshop', 'repair-card')).toBeDefined();
    for (const name of ['', 'none', '../register', 'constructor']) {
      expect(await paperOf('call-ins', name)).toBeUndefined();
    }
  });
});
