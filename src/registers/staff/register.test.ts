import { expect, test } from 'vitest';
import { frontMatters } from '../../../tests/support/content-files.ts';
import staff from './register.ts';

const { certificates, leave, roles } = staff.fields;

test('every role that the handbook has a page for can be given to somebody (flo-1.3)', () => {
  const titles = frontMatters('roles').map(({ title }) => String(title));
  expect(titles.length).toBeGreaterThan(5);
  expect(titles.filter((title) => roles.columns['role']?.parse(title) === undefined)).toEqual([]);
});

test('a person may have several roles, and is found by each', () => {
  const value = { r1: { role: 'technician' }, r2: { role: 'engineer' } };
  expect(roles.fault(value)).toBeUndefined();
  expect(roles.searchText(value)).toBe('技术员 Technician 服务工程师 Service engineer');
});

test('training within the company counts as a certificate that does not expire (ret-5)', () => {
  expect(certificates.fault({ c1: { name: '泵站控制柜内部培训合格' } })).toBeUndefined();
  expect(certificates.fault({ c1: { number: 'T1', validUntil: '2027-04-18' } })?.what.zh).toContain(
    '缺少“证书或培训名称”',
  );
});

test('a certificate is valid until a day, not until a month (ret-5)', () => {
  expect(certificates.fault({ c1: { name: '低压电工作业证', validUntil: '2027-04' } })?.what.zh).toContain(
    '第 1 行“有效期至”',
  );
});

test('leave that has begun may have no end yet', () => {
  expect(leave.fault({ l1: { from: '2026-12-07' } })).toBeUndefined();
  expect(leave.fault({ l1: { until: '2026-12-09' } })).toBeDefined();
});
