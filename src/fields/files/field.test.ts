import { describe, expect, test } from 'vitest';
import { expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { files } from './field.ts';

const contract = files({ label: { zh: '合同文件', en: 'Contract' } });
const pdf = { sha256: 'f'.repeat(64), name: '维保合同 2026.pdf', type: 'application/pdf', bytes: 1_048_576 };

describe('files', () => {
  test('documents are stored by id, and seen by their names in the order in which they were added', () => {
    const two = { '01B': { ...pdf, name: '附件.pdf' }, '01A': pdf };
    expect(contract.fault(two)).toBeUndefined();
    expect([contract.format(two, 'zh'), contract.format(two, 'en')]).toEqual([
      '维保合同 2026.pdf、附件.pdf',
      '维保合同 2026.pdf, 附件.pdf',
    ]);
    expect(contract.searchText(two)).toBe('维保合同 2026.pdf 附件.pdf');
  });

  test.each(['text/html', 'image/svg+xml', 'application/javascript', 'APPLICATION/PDF', ''])(
    'a file of type %j, which a browser might run or does not know, is refused',
    (type) => {
      expect(faultOf(contract, { a: { ...pdf, type } }).zh).toContain(`“${type}”不是可用的文件类型`);
    },
  );

  test.each(['合同\u202efdp.exe', '../../合同.pdf', 'C:\\合同.pdf', 'a\nb.pdf', '', 'x'.repeat(201)])(
    'a name that misleads or leads elsewhere is refused: %j',
    (name) => {
      expect(faultOf(contract, { a: { ...pdf, name } }).zh).toContain('不是文件名');
    },
  );

  test('the limits can be set: how many, how large, of which types', () => {
    const small = files({ label: contract.label, maxCount: 1, maxBytes: 1_572_864, types: ['text/csv'] });
    expect(faultOf(small, { a: pdf, b: pdf }).en).toContain('at most 1 files');
    expect(faultOf(small, { a: pdf }).en).toContain('allowed: text/csv');
    expect(faultOf(small, { a: { ...pdf, type: 'text/csv', bytes: 2_000_000 } }).en).toContain('1 byte to 1.5 MB');
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(contract));
});
