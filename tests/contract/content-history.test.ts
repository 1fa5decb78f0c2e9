import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ContentCopy } from '../support/content-copy.ts';
import { eachIsTold, type Mistake, replaced } from '../support/mistakes.ts';

const QUESTION = 'faq/receipt-lost.mdx';
const REPAIR = 'regulations/repair.mdx';
const FIGURES = 'figures.json';
const DISPATCH = /^\s*\{"id": "rep-14\.urban".*$/m;

/** The urban limit of dispatch with other values, on its line. */
const urban = (values: string, more = '"unit": "working-hour"') =>
  replaced(
    FIGURES,
    DISPATCH,
    `{"id": "rep-14.urban", "clause": "rep-14", "label": "时限", ${more}, "values": ${values}},`,
  );

/** Another figure at the head of the list, whose line is 2. */
const newFigure = (figure: string) => (copy: ContentCopy) => copy.replace(FIGURES, /^\[/, `[\n${figure},`) + 1;

describe('figures', () => {
  const at = (what: RegExp, allowed: RegExp, make: Mistake['make']): Mistake => ({
    file: FIGURES,
    make,
    what,
    allowed,
  });
  eachIsTold({
    'values that are not in order of time (rep-14)': at(
      /“rep-14\.urban”的生效日期没有从早到晚/,
      /晚于前一个/,
      urban('[{"from": "2026-06-01", "value": 5}, {"from": "2026-01-01", "value": 6}]'),
    ),
    'two values from the same day': at(
      /生效日期没有从早到晚/,
      /晚于前一个/,
      urban('[{"from": "2026-01-01", "value": 5}, {"from": "2026-01-01", "value": 6}]'),
    ),
    'a figure that is not yet in force in this edition': at(
      /“rep-14\.urban”自 2099-01-01 起才有/,
      /第一个 from 不晚于/,
      urban('[{"from": "2099-01-01", "value": 5}]'),
    ),
    'a value that cannot be written in words': at(
      /“rep-14\.urban”写不成文字：6\.5/,
      /0 到 9999 的整数/,
      urban('[{"from": "2026-01-01", "value": 6.5}]'),
    ),
    'a time of day where hours are counted': at(
      /值 \["09:00","22:00"\] 与单位 working-hour 不合/,
      /一个数/,
      urban('[{"from": "2026-01-01", "value": ["09:00", "22:00"]}]'),
    ),
    'a number where a time of day is meant': at(
      /值 9 与单位 time-range 不合/,
      /\["09:00", "22:00"\]/,
      urban('[{"from": "2026-01-01", "value": 9}]', '"unit": "time-range"'),
    ),
    'a value in words': at(/value”的值是 "六"/, /一个数，或起止时刻/, urban('[{"from": "2026-01-01", "value": "六"}]')),
    'a unit that does not exist': at(
      /unit”的值是 "hour"/,
      /最接近的是 .*working-hour|共 \d+ 个/,
      urban('[{"from": "2026-01-01", "value": 6}]', '"unit": "hour"'),
    ),
    'an id that is given twice': at(/数字编号“rep-14\.urban”重复/, /换一个没有用过的/, (copy) => {
      newFigure(copy.read(FIGURES).match(DISPATCH)![0].trim().replace(/,$/, ''))(copy);
      return (
        copy
          .read(FIGURES)
          .split('\n')
          .findLastIndex((line) => line.includes('"rep-14.urban"')) + 1
      );
    }),
    'a clause that does not exist': at(
      /“rep-77\.limit”所属的条款“rep-77”不存在/,
      /最接近的是.*rep-7/,
      newFigure(
        '{"id": "rep-77.limit", "clause": "rep-77", "label": "新", "unit": "week", "values": [{"from": "2026-01-01", "value": 1}]}',
      ),
    ),
    'a figure that its clause does not state': {
      file: REPAIR,
      make: (copy) => {
        newFigure(
          '{"id": "rep-4.limit", "clause": "rep-4", "label": "新", "unit": "week", "values": [{"from": "2026-01-01", "value": 1}]}',
        )(copy);
        return copy.lineOf(REPAIR, '<Clause id="rep-4"');
      },
      what: /“rep-4”的正文没有用到它的数字“rep-4\.limit”/,
      allowed: /<Figure id="rep-4\.limit" \/>/,
    },
  });

  test('a value from a later day on is no mistake: the text changes with the edition of that day', () => {
    using copy = new ContentCopy();
    urban('[{"from": "2026-01-01", "value": 6}, {"from": "2099-01-01", "value": 8}]')(copy);
    expect(copy.problems()).toEqual([]);
  });
});

describe('questions are read again when a clause that they rest on changes', () => {
  const below = (file: string) => file.replace('content/', '');
  /** The questions that name a clause by its id. */
  const resting = (copy: ContentCopy, id: string) =>
    globSync('content/faq/*.mdx', { cwd: copy.root })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => new RegExp(`${id}(?![\\d.])`).test(copy.read(below(file))))
      .toSorted();
  const reviewed = (copy: ContentCopy, file: string, day: string) =>
    copy.replace(file, /^reviewed: .*$/m, `reviewed: ${day}`);
  const revised = (copy: ContentCopy, day: string) =>
    copy.replace(
      REPAIR,
      /(<Clause id="rep-22"[\s\S]*?)(<Revision)/,
      `$1<Revision date="${day}">\n\n改写。\n\n</Revision>\n\n$2`,
    );

  test('each question that cites a clause revised since is told, at its date of review', () => {
    using copy = new ContentCopy();
    revised(copy, '2099-01-02');
    const files = resting(copy, 'rep-22');
    expect(files).not.toEqual([]);
    const problems = copy.problems();
    expect(problems.map(({ file }) => file).toSorted()).toEqual(files);
    for (const problem of problems) {
      expect(problem.line).toBe(copy.lineOf(below(problem.file), '\nreviewed:') + 1);
      expect(problem.what).toMatch(/复核过，之后它引用的条款又有修订：.*rep-22/);
      expect(problem.allowed).toContain('2099-01-02');
    }
  });

  test.each([
    ['2099-01-01', false],
    ['2099-01-02', true],
    ['2099-01-03', true],
  ])('a clause revised on 2099-01-02 and a question reviewed on %s: in order is %j', (day, inOrder) => {
    using copy = new ContentCopy();
    revised(copy, '2099-01-02');
    for (const file of resting(copy, 'rep-22')) reviewed(copy, below(file), day);
    expect(copy.problems().length === 0).toBe(inOrder);
  });

  test('a changed figure is a change of its clause (rep-14)', () => {
    using copy = new ContentCopy();
    copy.write(
      'updates/2099-01.mdx',
      copy
        .read('updates/2026-11.mdx')
        .replace(/^edition: .*$/m, 'edition: 2099-01')
        .replace(/^date: .*$/m, 'date: 2099-01-31'),
    );
    expect(copy.problems()).toEqual([]);
    urban('[{"from": "2026-01-01", "value": 6}, {"from": "2099-01-02", "value": 5}]')(copy);
    const files = copy.problems().map(({ file }) => file);
    expect(files.toSorted()).toEqual(resting(copy, 'rep-14'));
  });
});

describe('what was once published does not vanish', () => {
  /** The content after a question was published under an id that is gone. */
  const withGone = (redirects: string) => {
    const copy = new ContentCopy();
    const published = JSON.parse(copy.has('published.json') ? copy.read('published.json') : '{}');
    copy.write('published.json', JSON.stringify({ ...published, faq: [...(published.faq ?? []), 'receipt-torn'] }));
    copy.write('redirects.yaml', `# 去向\n${redirects}\n`);
    return copy;
  };

  test('an id that is gone without a word is told, with how to say where it went', () => {
    using copy = withGone('');
    const [problem, ...others] = copy.problems();
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: 'content/redirects.yaml',
      what: expect.stringContaining('“faq:receipt-torn”不见了'),
    });
    expect(problem?.allowed).toContain('faq:receipt-torn: faq:');
  });

  test('an id that says where it went is in order', () => {
    using copy = withGone('faq:receipt-torn: faq:receipt-lost');
    expect(copy.problems()).toEqual([]);
  });

  test.each([
    ['faq:receipt-torn: faq:nowhere', /“faq:receipt-torn”转到的“faq:nowhere”不存在/, /clause:rep-14/],
    ['faq:receipt-torn: receipt-lost', /“receipt-lost”不存在/, /clause:rep-14/],
    ['faq:receipt-torn: figure:rep-14.urban', /“figure:rep-14.urban”不存在/, /clause:rep-14/],
  ])('a way that leads nowhere is told at its line: %s', (line, what, allowed) => {
    using copy = withGone(line);
    const told = { what: expect.stringMatching(what), allowed: expect.stringMatching(allowed) };
    expect(copy.problems()).toEqual([{ file: 'content/redirects.yaml', line: 2, ...told }]);
  });

  test('what still exists is not led elsewhere', () => {
    using copy = withGone('faq:receipt-torn: faq:receipt-lost\nclause:rep-4: clause:rep-5');
    expect(copy.problems()).toMatchObject([{ line: 3, what: expect.stringContaining('“clause:rep-4”还在') }]);
  });

  test('an edition of the past may name what has moved since', () => {
    using copy = withGone('faq:receipt-torn: faq:receipt-lost');
    copy.replace('updates/2026-11.mdx', /^changes:.*$/m, 'changes: [{ kind: faq, id: receipt-torn, note: 新增 }]');
    expect(copy.problems()).toEqual([]);
  });

  test('a page that is renamed is missed under its old name', () => {
    using copy = new ContentCopy();
    copy.write('published.json', '{"faq": ["receipt-lost"]}');
    copy.write('faq/receipt-gone.mdx', copy.read(QUESTION));
    copy.remove(QUESTION);
    expect(copy.problems()).toContainEqual(
      expect.objectContaining({ what: expect.stringContaining('“faq:receipt-lost”不见了') }),
    );
  });
});

describe('editions', () => {
  const edition = (name: string, front: Record<string, string>) => (copy: ContentCopy) => {
    const lines = Object.entries({ title: '下一版', edition: name, date: '2099-01-31', description: '一版', ...front });
    const text = lines.map(([key, value]) => `${key}: ${value}`);
    copy.write(`updates/${name}.mdx`, `---\n${text.join('\n')}\n---\n\n说明。\n`);
    return 2 + lines.findIndex(([key]) => key in front);
  };
  eachIsTold({
    'an edition copied from the last one keeps its name': {
      file: 'updates/2099-01.mdx',
      make: edition('2099-01', { edition: '2026-11' }),
      what: /版次“2026-11”与文件名不一致/,
      allowed: /2099-01/,
    },
    'an edition is older than the one before': {
      file: 'updates/2099-01.mdx',
      make: edition('2099-01', { date: '2026-01-31' }),
      what: /日期 2026-01-31 早于上一版/,
      allowed: /或以后/,
    },
    'an edition is not named as a month': {
      file: 'updates/2099-13.mdx',
      make: edition('2099-13', { edition: '2099-13' }),
      what: /“edition”的值是 "2099-13"/,
      allowed: /2026-11 这样的年月/,
    },
  });
});
