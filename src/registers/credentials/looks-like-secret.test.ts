import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../../../tests/support/field-laws.ts';
import { looksLikeSecret, secretIn } from './looks-like-secret.ts';

const missed = (texts: readonly string[]) => texts.filter((text) => !looksLikeSecret(text));
const alarms = (texts: readonly string[]) => texts.filter((text) => looksLikeSecret(text));

describe('what is taken for a secret (prj-3.1a)', () => {
  test('passwords of many kinds, alone and in a sentence (prj-3.1a)', () => {
    const secrets = [
      'Admin@123',
      'P@ssw0rd',
      'p@ssword1',
      'pass@word1',
      'Abcd1234',
      'Qy2026xt',
      'Yuanda2026',
      'yuanda123',
      '2026yuanda',
      'admin123',
      'root@2026!',
      'Root#2026',
      'abc$def9',
      'qwerty',
      'qwer1234',
      '1qaz2wsx',
      '!QAZ2wsx',
      'zaq12wsx',
      'a1b2c3d4',
      '123456',
      '888888',
      '654321',
      '112233',
      '5201314',
      'Kx9-vT2-pQ7',
      'xKjQmzTrLpWvNb',
      'iloveyou1314',
      'H7#kd92!Lm',
      'Hunter2!',
      'Oracle123',
      '666888',
      '1234qwer',
      'changeme',
      'rncq4age',
      'U5GU&Csp',
      'Ｐ＠ｓｓｗ０ｒｄ',
    ];
    expect(missed(secrets)).toEqual([]);
    expect(missed(secrets.map((secret) => `已改，新的是“${secret}”，抄给了沈洁。`))).toEqual([]);
    expect(missed(secrets.map((secret) => `保险柜（${secret}）`))).toEqual([]);
  });

  test('whatever stands behind the word itself, however plain (prj-3.1a)', () => {
    expect(
      missed([
        '密码：hunter',
        '密码是 483920',
        '密码改为 zhongshan',
        '口令=tiger',
        '密码483920',
        'pwd: tiger',
        'password=hello',
        'Password is kept; PIN: 4839',
        '统一密码 swgs2026',
        '密码为“qingyuan”',
        '验证码：8213',
        'token=a8f3',
      ]),
    ).toEqual([]);
  });

  test('saying what it is: the end of a number, a name spelt out (prj-3.1a)', () => {
    expect(missed(['密码是服务电话后六位', '口令为机房电话末 4 位', '密码用公司拼音加年份'])).toEqual([]);
  });

  test('keys, tokens, hashes, and addresses with an account and its password (prj-3.1a)', () => {
    expect(
      missed([
        '-----BEGIN OPENSSH PRIVATE KEY-----',
        'ghp_0123456789abcdefghijABCDEFGHIJ012345',
        'AKIAIOSFODNN7EXAMPLE',
        'sk-proj-abcdefghijklmnop',
        'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
        '5f4dcc3b5aa765d61d8327deb882cf99',
        'ftp://yunwei:tiger@10.1.2.3/backup',
        'scott/tiger@orcl',
        'Server=10.1.2.3;Uid=sa;Pwd=tiger;',
        '$2b$12$abcdefghijklmnopqrstuv',
      ]),
    ).toEqual([]);
  });
});

describe('what is not (prj-3.1a)', () => {
  test('places, people, days and what was done (prj-3.1a)', () => {
    expect(
      alarms([
        '组长室保险柜第二层，信封 XF-2026-0117',
        '密码信封编号 F-2026-03，骑缝签名',
        '密码已于 2026-11-02 与客户信息中心沈洁商议后修改',
        '密码由组长孙丽和吴海分管，各持一半',
        '密码：见保险柜 B-2 信封',
        '密码: 301 室保险柜',
        '密码为 12 位以上，含大小写字母、数字和符号',
        '密码存放在 KeePass，条目 qy-billing/sa',
        '密码 2026-11-02 改，旧密码已失效',
        '密码是否已改：是',
        '密码管理软件 Bitwarden，集合“临江自来水”',
        '领取密码信封须出示身份证，登记后拆封',
        '口令卡第 3 号，在林晓燕处',
        'password: sealed in envelope 3',
        'Password changed on 2026-11-02 by Wu Hai',
        '中山路 266 号 3 楼机房 A2 机柜',
      ]),
    ).toEqual([]);
  });

  test('models, serial and paper numbers, versions and quantities (prj-3.1a)', () => {
    expect(
      alarms([
        'UF300-19-2208',
        '862-2025-04417',
        'T320200000001002',
        'CI-20261123-A001',
        'FW-2026-1187、LQ-000412、BY-2026-017',
        '26332000001187',
        '0510-80000101转8102，13800000101，400-800-1000',
        'V5.2、v5.2.7-hotfix2、V3.2.7',
        'S7-1200、S7-200SMART、CJX2-65、RS485、Modbus-TCP/IP',
        'Windows Server 2019、SQLServer2019、Oracle19c、Ubuntu22.04、MySQL8.0.36',
        'YJV-3*95+1*50，380V，4~20mA，95%RH，3#泵、1#-2#机组',
        'x86_64，PostgreSQL，JavaScript，LoRaWAN，WeChat',
        '18:00~20:00，2026-11-02T10:00:00Z，20261102，9:00-18:00',
        '收费 1,234.50 元，第 1000000 户',
        '苏B12345',
      ]),
    ).toEqual([]);
  });

  test('addresses, files and hosts (prj-3.1a)', () => {
    expect(
      alarms([
        '10.1.2.3:1433',
        'https://billing.example.com/admin/login',
        '\\\\nas01\\backup\\billing\\2026-11-02_full.bak',
        'D:\\backup\\sfxt_20261102.bak',
        '/data/backup/app-20261102.tar.gz',
        'root@db01、sa@10.1.2.3:1433',
        'shenjie@example.com',
        '00:1A:2B:3C:4D:5E',
        'max_connections=200',
      ]),
    ).toEqual([]);
  });

  test('names of accounts, where they stand as such (prj-3.1a)', () => {
    const accounts = [
      'sa',
      'root',
      'postgres',
      'Administrator',
      'QYSF\\svc_backup',
      'billing_app01',
      'yunwei2026',
      'user001',
      'jk_reader',
      'ops.sunli',
      'db_owner',
    ];
    expect(accounts.filter((name) => looksLikeSecret(name, 'account'))).toEqual([]);
    expect(['Admin@123', '123456', 'sa/P@ssw0rd'].filter((name) => !looksLikeSecret(name, 'account'))).toEqual([]);
  });

  test('no line of what the handbook says on accounts (prj-3.1a)', () => {
    const pages = ['regulations/projects.mdx', 'handbook/credentials.mdx', 'forms/credential-record.yaml'];
    const lines = pages.flatMap((page) => readFileSync(`content/${page}`, 'utf8').split('\n'));
    expect(alarms(lines.map((line) => line.replace(/<[^>]*>/g, '')))).toEqual([]);
  });
});

test('the reason repeats nothing of what was written, in both languages (prj-3.1c)', () => {
  expect(secretIn('密码：Tiger#77')).toEqual({
    zh: '“密码”后面写着密码本身',
    en: 'A secret is written after the word “password”',
  });
  expect(JSON.stringify(secretIn('柜里 Tiger#77'))).not.toContain('Tiger');
});

test('texts of any length and kind are answered at once (prj-3.1a)', () => {
  for (const value of [
    ...HOSTILE,
    '密码 '.repeat(50_000),
    `密码${'是'.repeat(50_000)}`,
    'aA1-'.repeat(30_000),
    `${')'.repeat(50_000)}x`,
  ]) {
    if (typeof value === 'string') expect(typeof looksLikeSecret(value)).toBe('boolean');
  }
});
