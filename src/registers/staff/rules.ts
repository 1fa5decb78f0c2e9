import type { Rule } from '#domain/obligation.ts';
import { dueOn, harmless } from '../due.ts';
import { certificatesOf, isRepairer } from './fitness.ts';

/**
 * Who repairs holds a certificate in force: the one that expires first is to be renewed by its last day.
 * @source ret-5
 */
const certificateExpiry: Rule = ({ values, state }, context) => {
  if (state === 'left' || !isRepairer(values)) return undefined;
  const [first, second] = certificatesOf(values)
    .flatMap(({ name, until }) => (until ? [{ name, until }] : []))
    .toSorted((a, b) => (a.until < b.until ? -1 : 1));
  if (!first) return undefined;
  const next = second && {
    zh: `；其后“${second.name}”${second.until} 到期`,
    en: `; then “${second.name}” expires on ${second.until}`,
  };
  return {
    clause: 'ret-5',
    what: { zh: `“${first.name}”复审换证`, en: `Renew “${first.name}”` },
    ...dueOn(first.until, {}, context),
    explain: {
      zh: `有效期至 ${first.until}（含当天），过期不得上岗${next?.zh ?? ''}`,
      en: `Valid until ${first.until}, that day included; nobody works with an expired one${next?.en ?? ''}`,
    },
    field: 'certificates',
  };
};

/** What the staff register obliges to, by the catalogue’s name of the rule. */
export const staffRules = { 'certificate-expiry': harmless(certificateExpiry) } satisfies Record<string, Rule>;
