import { describe, expect, test } from 'vitest';
import { accepted, expectHarmless, faultOf } from '../../../tests/support/field-laws.ts';
import { staff } from './field.ts';

const technician = staff({ label: { zh: '技术员', en: 'Technician' }, required: true, clause: 'rep-14' });

describe('a member of staff', () => {
  test('it leads to the entry of the person in the register of staff', () => {
    expect([technician.register, technician.references('01JDC3V9X8')]).toEqual(['staff', ['01JDC3V9X8']]);
  });

  test('it says of itself what it was told, so that forms and errors can', () => {
    expect([technician.kind, technician.required, technician.clause]).toEqual(['staff', true, 'rep-14']);
  });

  test('a name is not enough to say who it is', () => {
    expect(accepted(technician, ['01JDC3V9X8', '王工', 3, null])).toEqual(['01JDC3V9X8']);
    expect(faultOf(technician, '王工').en).toContain('“王工” is not the id of an entry');
  });

  test('nothing that a file can hold makes it throw', () => expectHarmless(technician));
});
