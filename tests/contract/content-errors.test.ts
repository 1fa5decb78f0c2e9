import { describe, expect, test } from 'vitest';
import { ContentCopy } from '../support/content-copy.ts';
import { appended, eachIsTold, replaced } from '../support/mistakes.ts';

const QUESTION = 'faq/receipt-lost.mdx';
const TASK = 'handbook/dispatch.mdx';
const REPAIR = 'regulations/repair.mdx';

test('the content as it is has no problems', () => {
  using copy = new ContentCopy();
  expect(copy.problems()).toEqual([]);
});

describe('a name that names nothing is told where it stands, with what is near it', () => {
  const clause = { what: /没有这个条款.*rep-77/, allowed: /最接近的是.*rep-7/ };
  eachIsTold({
    'a clause in the front matter': {
      file: QUESTION,
      make: replaced(QUESTION, /^clauses: \[/m, 'clauses: [rep-77, '),
      ...clause,
    },
    'a clause in <Ref>': { file: QUESTION, make: appended(QUESTION, '见<Ref id="rep-77" />。'), ...clause },
    'a clause of a deadline': {
      file: TASK,
      make: replaced(TASK, /- \{ clause: flo-2\.4/, '- { clause: rep-77'),
      ...clause,
    },
    'a clause of a field of a form': {
      file: 'forms/goods-receipt.yaml',
      make: replaced('forms/goods-receipt.yaml', /clause: rep-9 \}/, 'clause: rep-77 }'),
      ...clause,
    },
    'a clause of an item of a checklist': {
      file: 'checklists/day-close.yaml',
      make: replaced('checklists/day-close.yaml', /clause: \w+-[\d.]+\w?/, 'clause: rep-77'),
      ...clause,
    },
    'a clause of a term': {
      file: 'glossary.yaml',
      make: replaced('glossary.yaml', /^ {2}clauses: \[rep-13\]/m, '  clauses: [rep-77]'),
      ...clause,
    },
    'a clause in running text: 见第九十九条': {
      file: REPAIR,
      make: (copy) => copy.replace(REPAIR, /^业务员接到叫修，/m, '见第九十九条。业务员接到叫修，'),
      what: /没有这个条款.*第九十九条/,
      allowed: /共 96 个/,
    },
    'a clause of another book in running text: 《项目制度》9.9': {
      file: QUESTION,
      make: appended(QUESTION, '见《项目制度》9.9。'),
      what: /没有这个条款.*《项目制度》9\.9/,
      allowed: /共 96 个/,
    },
    'a figure in the text': {
      file: TASK,
      make: appended(TASK, '郊县<Figure id="rep-14.rural" />。'),
      what: /没有这个数字.*rep-14\.rural/,
      allowed: /最接近的是.*rep-14\.urban/,
    },
    'a figure of a deadline': {
      file: TASK,
      make: replaced(TASK, 'figure: rep-14.suburban', 'figure: rep-14.rural'),
      what: /没有这个数字.*rep-14\.rural/,
      allowed: /rep-14\.urban/,
    },
    'a task in the front matter': {
      file: QUESTION,
      make: replaced(QUESTION, /^tasks: \[/m, 'tasks: [take-calls, '),
      what: /没有这个办事页.*take-calls/,
      allowed: /最接近的是.*take-a-call/,
    },
    'a task in the text': {
      file: QUESTION,
      make: appended(QUESTION, '见<TaskLink id="dispach" />。'),
      what: /没有这个办事页.*dispach/,
      allowed: /dispatch/,
    },
    'a form in the text': {
      file: TASK,
      make: appended(TASK, '填<FormLink id="goods-recipt" />。'),
      what: /没有这个表单.*goods-recipt/,
      allowed: /最接近的是 goods-receipt/,
    },
    'a form in the front matter': {
      file: TASK,
      make: replaced(TASK, /^forms: \[/m, 'forms: [voucher, '),
      what: /没有这个表单.*voucher/,
      allowed: /共 36 个/,
    },
    'a checklist': {
      file: QUESTION,
      make: appended(QUESTION, '照<ChecklistLink id="site-visits" />。'),
      what: /没有这个检查表.*site-visits/,
      allowed: /site-visit、|、site-visit/,
    },
    'a question': {
      file: QUESTION,
      make: appended(QUESTION, '见<FaqLink id="receipt-loss" />。'),
      what: /没有这个问题.*receipt-loss/,
      allowed: /最接近的是 receipt-lost/,
    },
    'a term': {
      file: QUESTION,
      make: appended(QUESTION, '<Term id="dispatch-limits" />从叫修起算。'),
      what: /没有这个术语.*dispatch-limits/,
      allowed: /最接近的是 dispatch-limit/,
    },
    'a role': {
      file: QUESTION,
      make: appended(QUESTION, '找<RoleLink id="boss" />。'),
      what: /没有这个岗位.*boss/,
      allowed: /supervisor/,
    },
    'a change that an edition lists': {
      file: 'updates/2026-11.mdx',
      make: replaced('updates/2026-11.mdx', /^changes: \[\]/m, 'changes: [{ kind: clause, id: rep-77 }]'),
      ...clause,
    },
  });

  test('laws, and clauses of the handbook that exist, are no mistake in running text', () => {
    using copy = new ContentCopy();
    const laws = '《劳动法》第五十条、第九十一条，《消费者权益保护法》的第二十四条';
    copy.replace(
      REPAIR,
      /^业务员接到叫修，/m,
      `见第四条和第二十二条，《项目制度》2.1（一），${laws}。业务员接到叫修，`,
    );
    expect(copy.problems()).toEqual([]);
  });
});

describe('an id, number or name that is given twice is told at the second place, with the first', () => {
  const newClause = (id: string, no: string) =>
    `\n<Clause id="${id}" no="${no}" title="新的一条" who="业务员" since="2026-01-01">\n\n条文。\n\n</Clause>`;
  const taken = /换一个没有用过的/;
  eachIsTold({
    'a clause id': {
      file: REPAIR,
      make: (copy) => copy.append(REPAIR, newClause('rep-4', '第九十条')) + 1,
      what: /条款编号“rep-4”重复.*repair\.mdx:\d+/,
      allowed: taken,
    },
    'a clause number': {
      file: REPAIR,
      make: (copy) => copy.append(REPAIR, newClause('rep-90', '第四条')) + 1,
      what: /条款序号“维修规程 第四条”重复/,
      allowed: taken,
    },
    'the number of a question': {
      file: 'faq/zz-last.mdx',
      make: (copy) => {
        const text = copy.read(QUESTION).replace(/^title: .*$/m, 'title: 另一个问题？');
        copy.write('faq/zz-last.mdx', text);
        return copy.lineOf('faq/zz-last.mdx', '\nno: ') + 1;
      },
      what: /问题序号“\d+”重复.*receipt-lost\.mdx:\d+/,
      allowed: taken,
    },
    'an alias of a term': {
      file: 'glossary.yaml',
      make: (copy) => copy.append('glossary.yaml', '- {id: new-term, term: 新词, aliases: [喊修], text: 解释}'),
      what: /术语或别名“喊修”重复/,
      allowed: taken,
    },
    'the id of a term': {
      file: 'glossary.yaml',
      make: (copy) => copy.append('glossary.yaml', '- {id: dispatch-limit, term: 新词, text: 解释}'),
      what: /术语编号“dispatch-limit”重复/,
      allowed: taken,
    },
    'the title of a page': {
      file: TASK,
      make: (copy) => copy.replace(TASK, /^title: .*$/m, 'title: 接听叫修'),
      what: /标题“接听叫修”重复/,
      allowed: taken,
    },
    'the id of an item of a checklist': {
      file: 'checklists/filings.yaml',
      make: (copy) => copy.replace('checklists/filings.yaml', 'id: repair-records-entered', 'id: repair-records-filed'),
      what: /检查项编号“repair-records-filed”重复/,
      allowed: taken,
    },
  });
});
