import { describe, expect, test } from 'vitest';
import { ContentCopy } from '../support/content-copy.ts';
import { appended, eachIsTold, replaced } from '../support/mistakes.ts';

const QUESTION = 'faq/receipt-lost.mdx';
const TASK = 'handbook/dispatch.mdx';
const REPAIR = 'regulations/repair.mdx';

describe('what a page says of itself', () => {
  eachIsTold({
    'a title is missing': {
      file: QUESTION,
      make: (copy) => {
        copy.replace(QUESTION, /^title: .*\n/m, '');
        return 2;
      },
      what: /缺少“title”/,
      allowed: /必须填写/,
    },
    'a title is left empty': {
      file: TASK,
      make: replaced(TASK, /^title: .*$/m, 'title:'),
      what: /缺少“title”/,
      allowed: /必须填写/,
    },
    'nothing is said at all': {
      file: QUESTION,
      make: (copy) => {
        copy.write(QUESTION, '正文。\n');
        return 1;
      },
      what: /文件开头没有标题/,
      allowed: /---/,
    },
    'a day is not on the calendar': {
      file: QUESTION,
      make: replaced(QUESTION, /^updated: .*$/m, 'updated: 2026-02-30'),
      what: /“updated”的值是 "2026-02-30"/,
      allowed: /不是日历上的日期.*2026-11-20/,
    },
    'a day is written in words': {
      file: TASK,
      make: replaced(TASK, /^updated: .*$/m, 'updated: 2026 年 11 月 20 日'),
      what: /“updated”的值是 "2026 年 11 月 20 日"/,
      allowed: /2026-11-20/,
    },
    'a question is in a group that does not exist': {
      file: QUESTION,
      make: replaced(QUESTION, /^group: .*$/m, 'group: 其他'),
      what: /“group”的值是 "其他"/,
      allowed: /受理与派工、现场与维修、收费与发票/,
    },
    'a task is in a group that only questions have': {
      file: TASK,
      make: replaced(TASK, /^group: .*$/m, 'group: 投诉'),
      what: /“group”的值是 "投诉"/,
      allowed: /受理与派工、现场与维修、日报与客户意见/,
    },
    'a name is misspelt': {
      file: QUESTION,
      make: replaced(QUESTION, /^practice: /m, 'practise: '),
      what: /不认识的名称：practise/,
      allowed: /模板/,
    },
    'a list of people is empty': {
      file: TASK,
      make: replaced(TASK, /^who: .*$/m, 'who: []'),
      what: /“who”的值是 \[\]/,
      allowed: /不能为空/,
    },
    'a form is wider than its paper': {
      file: 'forms/goods-receipt.yaml',
      make: replaced('forms/goods-receipt.yaml', 'width: 2, clause: rep-6', 'width: 7, clause: rep-6'),
      what: /width”的值是 7/,
      allowed: /不大于 6/,
    },
    'a form has another id than its file': {
      file: 'forms/goods-receipt.yaml',
      make: replaced('forms/goods-receipt.yaml', /^id: .*$/m, 'id: receipt'),
      what: /id“receipt”与文件名不一致/,
      allowed: /goods-receipt/,
    },
    'the address of the site is none': {
      file: 'site.json',
      make: replaced('site.json', /"siteUrl": "[^"]*"/, '"siteUrl": "本公司网站"'),
      what: /“siteUrl”的值是 "本公司网站"/,
      allowed: /https:\/\//,
    },
  });
});

describe('how a file is written', () => {
  eachIsTold({
    'YAML: a colon in a sentence without quotation marks': {
      file: QUESTION,
      make: replaced(QUESTION, /^title: .*$/m, 'title: 收据: 丢了'),
      what: /YAML 或 JSON 格式有误/,
      allowed: /引号成对/,
    },
    'YAML: an emphasis with asterisks': {
      file: QUESTION,
      make: replaced(QUESTION, /^title: .*$/m, 'title: *重要*'),
      what: /格式有误.*\*重要/,
      allowed: /加上引号/,
    },
    'JSON: a bracket is missing': {
      file: 'figures.json',
      make: (copy) => {
        const text = copy.read('figures.json').replace(/\s*\]\s*$/, '');
        copy.write('figures.json', text);
        return text.split('\n').length;
      },
      what: /YAML 或 JSON 格式有误/,
      allowed: /引号成对/,
    },
    'a list is missing altogether': {
      file: 'glossary.yaml',
      make: (copy) => {
        copy.remove('glossary.yaml');
        return 1;
      },
      what: /缺少这个文件/,
      allowed: /上一版/,
    },
    'MDX: an element is not closed': {
      file: QUESTION,
      make: appended(QUESTION, '<Note>\n\n说明'),
      what: /正文格式有误/,
      allowed: /标签成对/,
    },
    'MDX: a lone angle bracket': {
      file: TASK,
      make: appended(TASK, '电压 <5 伏'),
      what: /正文格式有误/,
      allowed: /尖括号和花括号不能单独出现/,
    },
    'a program in curly brackets': {
      file: QUESTION,
      make: appended(QUESTION, '型号 {process.exit(0)}。'),
      what: /不能写程序：process\.exit\(0\)/,
      allowed: /全角/,
    },
    'an import': {
      file: QUESTION,
      make: appended(QUESTION, "import fs from 'node:fs'"),
      what: /不能写程序：import fs/,
      allowed: /文字和标签/,
    },
    'a file name with capitals': {
      file: 'faq/Receipt-Torn.mdx',
      make: (copy) => {
        copy.write('faq/Receipt-Torn.mdx', copy.read(QUESTION));
        return 1;
      },
      what: /文件名“Receipt-Torn\.mdx”不能用作网址/,
      allowed: /小写字母、数字和连字符，以 \.mdx 结尾/,
    },
    'a file name with the wrong ending': {
      file: 'faq/receipt-torn.md',
      make: (copy) => {
        copy.write('faq/receipt-torn.md', copy.read(QUESTION));
        return 1;
      },
      what: /文件名“receipt-torn\.md”不能用作网址/,
      allowed: /\.mdx/,
    },
  });

  test('a comment is no program', () => {
    using copy = new ContentCopy();
    copy.append(QUESTION, '\n{/* 写好后删去这一行。 */}');
    expect(copy.problems()).toEqual([]);
  });
});

describe('the elements of a text', () => {
  const removed = (file: string, name: string) => (copy: ContentCopy) => {
    copy.write(file, copy.read(file).replace(new RegExp(`</?${name}>`, 'g'), ''));
    return 1;
  };
  eachIsTold({
    'the steps of a task are missing': {
      file: TASK,
      make: removed(TASK, 'Steps'),
      what: /缺少 <Steps>/,
      allowed: /<Steps> … <\/Steps>/,
    },
    'the month of a role is missing': {
      file: 'roles/clerk.mdx',
      make: removed('roles/clerk.mdx', 'Month'),
      what: /缺少 <Month>/,
      allowed: /<Month> … <\/Month>/,
    },
    'an unknown element': {
      file: QUESTION,
      make: appended(QUESTION, '<Practise>\n\n做法。\n\n</Practise>'),
      what: /没有 <Practise> 这种标签/,
      allowed: /最接近的是 Practice/,
    },
    'an element of HTML': {
      file: QUESTION,
      make: appended(QUESTION, '<script>alert(1)</script>'),
      what: /没有 <script> 这种标签/,
      allowed: /共 \d+ 个/,
    },
    'an attribute is missing': {
      file: REPAIR,
      make: replaced(REPAIR, / title="当场修妥"/, ''),
      what: /<Clause> 缺少 title/,
      allowed: /<Clause title="…">/,
    },
    'the id of a reference is not plain text': {
      file: QUESTION,
      make: appended(QUESTION, "见<Ref id={'rep-4'} />。"),
      what: /<Ref> 缺少 id/,
      allowed: /<Ref id="…">/,
    },
    'an attribute that the element does not have': {
      file: QUESTION,
      make: appended(QUESTION, '见<Ref id="rep-4" style="color: red" />。'),
      what: /<Ref> 没有 style/,
      allowed: /^id$/,
    },
    'an element in the wrong folder': {
      file: QUESTION,
      make: appended(QUESTION, '<Steps>\n\n1. 一步\n\n</Steps>'),
      what: /<Steps> 不能用在 content\/faq\//,
      allowed: /content\/handbook\//,
    },
    'a clause that is in force from no day': {
      file: REPAIR,
      make: (copy) => {
        const line = copy.lineOf(REPAIR, '<Clause id="rep-4"');
        copy.replace(REPAIR, /(<Clause id="rep-4".*) since="[\d-]+"/, '$1 since="2026-13-01"');
        return line;
      },
      what: /“rep-4”的日期“2026-13-01”/,
      allowed: /2026-11-20/,
    },
    'a revision of no day': {
      file: REPAIR,
      make: replaced(REPAIR, /<Revision date="[\d-]+">/, '<Revision date="11 月">'),
      what: /日期“11 月”不是日历上的日期/,
      allowed: /2026-11-20/,
    },
    'a clause with the id of another book': {
      file: REPAIR,
      make: appended(
        REPAIR,
        '<Clause id="prj-7" no="第九十条" title="新" who="业务员" since="2026-01-01">\n\n新。\n\n</Clause>',
      ),
      what: /“prj-7”不以本制度的代号开头/,
      allowed: /rep-/,
    },
  });
});
