import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Field } from '#domain/field.ts';
import type { Instant } from '#domain/instant.ts';
import { HOSTILE } from '../../tests/support/field-laws.ts';
import { choice } from './choice/field.ts';
import { day } from './civil-day/field.ts';
import { type ControlProps, type ControlServices, Services } from './control.ts';
import { controlOf, loadControls } from './controls.ts';

await loadControls();

import { files } from './files/field.ts';
import { moment } from './instant/field.ts';
import { longText } from './long-text/field.ts';
import { minutes } from './minutes/field.ts';
import { money } from './money/field.ts';
import { number } from './number/field.ts';
import { phone } from './phone/field.ts';
import { photos } from './photos/field.ts';
import { rating } from './rating/field.ts';
import { reference } from './reference/field.ts';
import { rows } from './rows/field.ts';
import { signature } from './signature/field.ts';
import { staff } from './staff/field.ts';
import { text } from './text/field.ts';
import { yesNo } from './yes-no/field.ts';

const label = { zh: '栏目', en: 'Field' };
const options = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`o${i}`, { zh: `项${i}`, en: `Option ${i}` }]));
const columns = {
  name: text({ label: { zh: '名称', en: 'Name' }, required: true }),
  qty: number({ label: { zh: '数量', en: 'Qty' } }),
  at: moment({ label: { zh: '时间', en: 'At' } }),
};

const FIELDS: Field[] = [
  text({ label }),
  longText({ label }),
  phone({ label }),
  money({ label }),
  number({ label }),
  minutes({ label }),
  day({ label }),
  moment({ label }),
  choice({ label, options: options(3) }),
  choice({ label, options: options(6) }),
  yesNo({ label }),
  rating({ label, grades: { good: { zh: '好', en: 'Good' }, bad: { zh: '差', en: 'Bad' } } }),
  reference({ label, register: 'customers' }),
  staff({ label }),
  rows({ label, columns }),
  signature({ label }),
  photos({ label }),
  files({ label }),
];

const services: ControlServices = {
  language: 'zh',
  control: controlOf,
  find: async () => [],
  title: async (id) => id,
  keep: async () => ({ sha256: '0'.repeat(64), type: 'image/png', bytes: 1 }),
  url: async () => undefined,
  now: () => '2026-11-23T02:10:00Z' as Instant,
  today: () => '2026-11-23' as CivilDay,
  timeZone: 'Asia/Shanghai',
  me: 'staff-1',
};

function html(field: Field, value?: Json, props: Partial<ControlProps> = {}): string {
  const control = h(controlOf(field.kind), { id: 'it', field, value, onChange: () => {}, ...props });
  return renderToString(h(Services.Provider, { value: services }, control));
}

describe.each(FIELDS.map((field) => [field.kind, field] as const))('the input of %s', (_, field) => {
  test('carries the id, the error and its text, so that label and form find it', () => {
    const shown = html(field, undefined, { describedBy: 'error', invalid: true });
    expect(shown).toMatch(/<[^>]+id="it"[^>]*>/);
    const [tag] = /<[^>]+ id="it"[^>]*>/.exec(shown) ?? [];
    expect(tag).toMatch(/aria-describedby="error[ "]/);
    expect(tag).toContain('aria-invalid="true"');
  });

  test('shows whatever imported data hold, to write and to read', () => {
    for (const value of HOSTILE) {
      expect(html(field, value)).toContain('id="it"');
      expect(html(field, value, { readOnly: true })).toContain('id="it"');
    }
  });

  test('has nothing to press or to type into when it is only read', () => {
    expect(html(field, undefined, { readOnly: true })).not.toMatch(/<(input|button|select|textarea|canvas)/);
  });

  test('has no style of its own, which the security policy would not let through', () => {
    expect(html(field)).not.toContain('style=');
  });
});

test('what is stored is shown as the field writes it', () => {
  expect(html(money({ label }), 123450)).toContain('value="¥ 1,234.50"');
  expect(html(money({ label }), '五十左右')).toContain('value="五十左右"');
  expect(html(moment({ label }), '2026-11-20T08:18:00Z')).toMatch(/value="2026-11-20 16:18".*周五/);
});

test('a moment is shown by the clocks of the desk, whatever zone the field was made for', () => {
  expect(html(moment({ label, timeZone: 'Europe/Paris' }), '2026-11-20T08:18:00Z')).toContain('2026-11-20 16:18');
});

test('up to five options stand side by side, more are in a list', () => {
  expect(html(choice({ label, options: options(5) })).match(/type="radio"/g)).toHaveLength(5);
  expect(html(choice({ label, options: options(6) }))).toContain('<select');
});

test('a choice that must be made cannot be taken back', () => {
  const three = { label, options: options(3) };
  expect(html(choice(three), 'o1')).toContain('清除');
  expect(html(choice({ ...three, required: true }), 'o1')).not.toContain('清除');
});

test('each cell of a row says what is wrong with it; what is missing is said once the whole was judged', () => {
  const table = rows({ label, columns });
  const value = { '01A': { qty: '两个' } };
  expect(html(table, value)).toContain('“两个”不是数字');
  expect(html(table, value)).not.toContain('缺少“名称”');
  expect(html(table, value, { invalid: true })).toContain('缺少“名称”');
});

test('a refusal to sign is shown in words', () => {
  const refusal = { refusedAt: '2026-11-20T08:18:00Z', reason: '对收费有异议', witness: '李工' };
  expect(html(signature({ label }), refusal)).toContain('拒签：对收费有异议（见证人 李工）2026-11-20 16:18');
});
