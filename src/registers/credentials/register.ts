import { defineRegister } from '#domain/register.ts';
import { credentialAdvice } from './advice.ts';
import { credentialFields as fields } from './fields.ts';
import { noSecrets } from './no-secrets.ts';
import { credentialRules } from './rules.ts';

const withoutSecrets = noSecrets(fields, 'account');

/** 账号密码保管: who keeps the secret of which account, and when it was changed; the secret itself is refused (prj-3.1). */
export default defineRegister({
  id: 'credentials',
  prefix: 'CR',
  version: 1,
  title: { zh: '账号密码保管', en: 'Custody of accounts' },
  group: 'projects',
  clauses: ['prj-3.1a', 'prj-3.1b', 'prj-3.1c'],
  fields,
  list: ['no', 'system', 'kind', 'account', 'custodian', 'changedOn', 'nextChangeOn', 'state'],
  name: ['account', 'system'],
  printed: [
    'no',
    'system',
    'kind',
    'account',
    'custodian',
    'sealedAt',
    'handedOverOn',
    'changedOn',
    'changedBy',
    'nextChangeOn',
    'state',
  ],
  rules: credentialRules,
  advice: credentialAdvice,
  states: {
    'in-custody': {
      label: { zh: '保管中', en: 'In custody' },
      needs: [withoutSecrets, 'custodian', 'sealedAt'],
      next: ['retired'],
    },
    retired: { label: { zh: '已停用', en: 'Retired' }, needs: [withoutSecrets], reason: true, next: ['in-custody'] },
  },
});
