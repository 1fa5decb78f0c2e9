import { expect, test } from 'vitest';
import type { CivilDay } from '#domain/civil-day.ts';
import { examples } from './examples.ts';
import { mdxName, mdxOf } from './mdx.ts';

const TODAY = '2026-11-23' as CivilDay;
const [adopted = {}, , , noted = {}] = examples;

test('a draft becomes a page as the editors write them (prj-2.2a)', () => {
  expect(mdxOf(adopted, { no: 72, today: TODAY })).toBe(`---
title: "DT-862 电表换表后通信不上，怎么处理？"
no: 72
group: 现场与维修
symptom: "换表后集中器收不到读数，通信指示灯不亮"
solution: "1. 抄下新表的通信地址 2. 在集中器里补录，重新下发档案 3. 等十分钟召测一次，有读数才离开"
clauses: [flo-1.7, rep-4]
tasks: []
practice: true
reviewed: 2026-11-20
updated: 2026-11-20
---

**现象**

换表后集中器收不到读数，通信指示灯不亮

**适用产品**

DT-862

依据：<Ref id="flo-1.7" />、<Ref id="rep-4" />。

<Practice>

**原因**

新表的通信地址没有录入集中器

**解决方法**

1. 抄下新表的通信地址

2. 在集中器里补录，重新下发档案

3. 等十分钟召测一次，有读数才离开

</Practice>
`);
});

test('what is missing is left out, and dated today where nobody has read it', () => {
  const text = mdxOf(noted, { no: 1, today: TODAY });
  expect(text).toContain('reviewed: 2026-11-23');
  expect(text).not.toMatch(/undefined|null|原因/);
});

test('the file is called as was asked for, else by the number of the draft; never by a path', () => {
  expect(mdxName(adopted, 'HB-20261123-A001')).toBe('meter-silent-after-exchange.mdx');
  expect(mdxName({}, 'HB-20261123-A001')).toBe('hb-20261123-a001.mdx');
  expect(mdxName({ fileName: '../../etc/passwd' }, '')).toBe('draft.mdx');
});
