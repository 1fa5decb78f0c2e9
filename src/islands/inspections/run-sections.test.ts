import { describe, expect, test } from 'vitest';
import { stored } from '../../../tests/support/registers.ts';
import { runSections } from './run-sections.ts';
import { blankCells, blankRows, editionOf, type InspectionTemplate } from './templates.ts';

const template: InspectionTemplate = {
  id: 'inspection-server',
  title: '服务器巡检表',
  version: '2026-11-20',
  sections: [
    { title: '资源', items: [{ id: 'cpu', text: 'CPU', type: 'reading', unit: '%', hint: '经验值' }] },
    { title: '机房', items: [{ id: 'lights', text: '指示灯', type: 'check', clause: 'prj-2.3' }] },
  ],
};

describe('a run is begun with the checklist as it stands that day (prj-2.3)', () => {
  test('it keeps wording, order, edition and the number of items', () => {
    expect(editionOf(template)).toEqual({
      ...{ template: 'inspection-server', templateVersion: '2026-11-20', itemCount: 2 },
    });
    expect(blankRows(template)).toEqual({
      cpu: { place: 1, item: 'CPU', unit: '%' },
      lights: { place: 2, item: '指示灯' },
    });
  });

  test('begun twice, it leaves answers alone: no row is written as a whole, and no result', () => {
    const paths = Object.keys(blankCells(template));
    expect(paths).toEqual([
      ...['items.cpu.place', 'items.cpu.item', 'items.cpu.unit', 'items.lights.place', 'items.lights.item'],
    ]);
  });
});

describe('the parts of a run', () => {
  const items = {
    cpu: { place: 1, item: 'CPU', unit: '%', result: 'reading', reading: '31' },
    lights: { place: 2, item: '指示灯' },
    gone: { place: 3, item: '旧项', unit: 'V' },
  };
  const values = { template: 'inspection-server', items, findings: { a: { finding: '指示灯：红' } } };
  const last = stored('inspections-1', 'reviewed', { template: 'inspection-server', items });

  test('stand as the checklist has them; what it has no more comes last and can still be answered', () => {
    const sections = runSections(values, template, undefined, '其他');
    expect(sections.map(({ title, answered, items: { length } }) => [title, answered, length])).toEqual([
      ['资源', 1, 1],
      ['机房', 0, 1],
      ['其他', 0, 1],
    ]);
    expect(sections[2]?.items[0]).toMatchObject({ id: 'gone', type: 'reading' });
    expect(runSections(values, undefined, undefined, '其他')).toHaveLength(1);
  });

  test('an item knows the last reading, whether it was repeated, and whether it is a finding (prj-5.5)', () => {
    const [cpu, lights] = runSections(values, template, last, '其他').flatMap((section) => section.items);
    expect(cpu).toMatchObject({ last: { reading: '31' }, isRepeated: true, hasFinding: false });
    expect(lights).toMatchObject({ last: undefined, isRepeated: false, hasFinding: true });
    const other = stored('inspections-1', 'reviewed', { template: 'inspection-database', items });
    expect(runSections(values, template, other, '其他')[0]?.items[0]).toMatchObject({ last: undefined });
  });
});
