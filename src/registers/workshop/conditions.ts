import type { Condition } from '#domain/register.ts';
import { dayOf } from '../values.ts';

/**
 * The supervisor's check is there and was passed.
 * @source rep-7
 */
export const checkPassed: Condition = (values) => {
  const check = ['checkedBy', 'checkedAt', 'checkPassed'];
  if (values['checkPassed'] !== false) return check;
  const fault = {
    what: { zh: '验讫不合格', en: 'The check was not passed' },
    allowed: { zh: '返修后由服务主任重新验讫，合格', en: 'a new check by the supervisor, passed' },
  };
  return [...check, { field: 'checkPassed', fault }];
};

/**
 * The receipt is no longer with the customer: voided, or lost with a statement.
 * @source rep-7
 */
export const receiptSettled: Condition = ({ receiptState }) => {
  if (receiptState === 'voided') return [];
  if (receiptState === 'lost') return ['lostStatement'];
  const recovered = receiptState === 'recovered';
  const fault = {
    what: recovered
      ? { zh: '领取收据收回后还没有作废', en: 'The receipt was recovered and not yet voided' }
      : { zh: '领取收据还没有收回', en: 'The receipt is still outstanding' },
    allowed: { zh: '已作废，或遗失并附声明', en: 'voided, or lost with a statement' },
  };
  return [{ field: 'receiptState', fault }];
};

/**
 * A repair that costs something has its invoice.
 * @source rep-8
 */
export const invoiced: Condition = ({ fee }) =>
  typeof fee === 'number' && fee > 0 ? ['invoiceNumber', 'invoicedOn'] : [];

/** The goods did not go back before they came. */
export const returnedAfterBroughtIn: Condition = ({ broughtInOn, returnedOn }) => {
  const [came, went] = [dayOf(broughtInOn), dayOf(returnedOn)];
  if (!came || !went || came <= went) return [];
  const fault = {
    what: { zh: '归还日期早于进厂日期', en: 'The goods were returned before they were brought in' },
    allowed: { zh: `不早于 ${came}`, en: `not before ${came}` },
  };
  return [{ field: 'returnedOn', fault }];
};
