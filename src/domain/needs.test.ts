import { describe, expect, test } from 'vitest';
import { tinyRegister, words } from '../../tests/support/tiny-register.ts';
import { unmet } from './needs.ts';
import { type Condition, defineRegister } from './register.ts';

const paid: Condition = ({ payment }) => {
  if (payment === 'invoice') return ['invoiceNumber'];
  if (payment === 'cash') return [{ field: 'cashReceivedBy', clause: 'rep-5' }];
  const fault = {
    what: { zh: '不能赊账', en: 'Credit is not given' },
    allowed: { zh: '现金、发票', en: 'cash, invoice' },
  };
  return [payment === undefined ? 'payment' : { field: 'payment', fault }];
};

function registerWith(...needs: (string | Condition)[]) {
  return defineRegister({
    ...tinyRegister,
    fields: {
      customer: words('客户名称', { required: true }),
      payment: words('付款方式', { clause: 'rep-5' }),
      invoiceNumber: words('发票号码', { clause: 'rep-8' }),
      cashReceivedBy: words('收款人'),
    },
    list: ['no'],
    states: {
      open: { label: { zh: '已登记', en: 'Open' }, next: ['closed'] },
      closed: { label: { zh: '已结', en: 'Closed' }, needs, next: [] },
    },
    dayField: 'customer',
  });
}

const register = registerWith(paid);
const lacking = (values: Record<string, string>) => unmet(register, 'closed', { customer: 'x', ...values });

describe('what a state needs on a condition', () => {
  test('depends on what the entry holds: an invoice needs its number, cash somebody who took it (rep-5)', () => {
    expect(lacking({ payment: 'invoice' })).toMatchObject([
      { field: 'invoiceNumber', what: { zh: '要到“已结”，还缺“发票号码”', en: expect.stringContaining('“Closed”') } },
    ]);
    expect(lacking({ payment: 'cash' })).toMatchObject([{ field: 'cashReceivedBy', clause: 'rep-5' }]);
    expect(lacking({ payment: 'invoice', invoiceNumber: '1' })).toEqual([]);
    expect(lacking({ payment: 'cash', cashReceivedBy: 'y' })).toEqual([]);
  });

  test('a field that is filled, but not as the state needs it, says what would be right', () => {
    expect(lacking({ payment: 'credit' })).toEqual([
      {
        field: 'payment',
        what: { zh: '不能赊账', en: 'Credit is not given' },
        allowed: { zh: '现金、发票', en: 'cash, invoice' },
      },
    ]);
  });

  test('a state without it asks for nothing but the required fields', () => {
    expect(unmet(register, 'open', { customer: 'x' })).toEqual([]);
    expect(unmet(register, 'open', {})).toMatchObject([{ field: 'customer', what: { zh: '缺少“客户名称”' } }]);
  });

  test('a field that is asked for twice is named once', () => {
    expect(unmet(registerWith('payment', 'customer', paid), 'closed', {}).map(({ field }) => field)).toEqual([
      'payment',
      'customer',
    ]);
  });

  test('a condition that names no field of the register is refused when the register is defined', () => {
    expect(() => registerWith(() => ['colour'])).toThrow('登记簿“tiny”：状态“closed”所需的“colour”不存在');
  });
});
