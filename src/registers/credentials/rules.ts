import type { CivilDay } from '#domain/civil-day.ts';
import type { Obligation, Rule, RuleContext } from '#domain/obligation.ts';
import { dueOn, harmless } from '../due.ts';
import { dayOf } from '../values.ts';

type Due = Pick<Obligation, 'dueAt' | 'status' | 'doneAt' | 'doneOn' | 'explain' | 'field'>;

/**
 * After a handover the password is changed, as agreed with the customer, and again on the day that was agreed for it. No clause
 * sets a day, so without one that was agreed the clock stands still, and the day is what is to be filled in.
 * @source prj-3.1b
 */
const credentialRotationDue: Rule = ({ values, state }, context) => {
  if (state !== 'in-custody') return undefined;
  const [handedOverOn, changedOn] = [dayOf(values['handedOverOn']), dayOf(values['changedOn'])];
  const nextChangeOn = dayOf(values['nextChangeOn']);
  const due = nextChangeOn ? agreed(nextChangeOn, changedOn, context) : afterHandover(handedOverOn, changedOn);
  return due && { clause: 'prj-3.1b', what: { zh: '与客户商议改密', en: 'Change the password' }, ...due };
};

function agreed(on: CivilDay, changedOn: CivilDay | undefined, context: RuleContext): Due {
  const done = changedOn && changedOn >= on ? changedOn : undefined;
  return {
    ...dueOn(on, { on: done }, context),
    explain: {
      zh: `约定 ${on} 改密，上次改密 ${changedOn ?? '未登记'}`,
      en: `Agreed to be changed on ${on}; ${changedOn ? `last changed on ${changedOn}` : 'no change is on record'}`,
    },
    field: 'changedOn',
  };
}

function afterHandover(handedOverOn: CivilDay | undefined, changedOn: CivilDay | undefined): Due | undefined {
  if (!handedOverOn || (changedOn && changedOn >= handedOverOn)) return undefined;
  return {
    dueAt: undefined,
    status: 'upcoming',
    explain: {
      zh: `项目 ${handedOverOn} 移交，移交后还没有改密；制度没有规定期限，与客户商定后填写改密日期`,
      en: `The project was handed over on ${handedOverOn} and the password not changed since; agree on a day with the customer`,
    },
    field: 'nextChangeOn',
  };
}

/** What the custody of an account obliges to, by the catalogue’s name of the rule. */
export const credentialRules = {
  'credential-rotation-due': harmless(credentialRotationDue),
} satisfies Record<string, Rule>;
