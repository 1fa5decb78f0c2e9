import type { Condition } from '#domain/register.ts';

/**
 * A change that was rolled back is not verified: it says why and is archived as such.
 * @source prj-3.2b
 */
export const notRolledBack: Condition = ({ rolledBack }) =>
  rolledBack === true
    ? [
        {
          field: 'rolledBack',
          fault: {
            what: { zh: '已经回退，没有改成', en: 'It was rolled back and is not in place' },
            allowed: { zh: '改到“已回退”，或填“否”', en: 'the state “rolled back”, or no' },
          },
        },
      ]
    : [];

/**
 * What is called rolled back was.
 * @source prj-3.2b
 */
export const isRolledBack: Condition = ({ rolledBack }) =>
  rolledBack === false
    ? [
        {
          field: 'rolledBack',
          fault: {
            what: { zh: '登记为没有回退', en: 'It is on record as not rolled back' },
            allowed: { zh: '是', en: 'yes' },
          },
        },
      ]
    : ['rolledBack'];
