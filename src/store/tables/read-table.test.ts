import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeWorkbook, { type SheetData } from 'write-excel-file/universal';
import { MAX_BYTES, MAX_ROWS, readTable } from './read-table.ts';
import { UnreadableTableError } from './unreadable-table.ts';

const csv = (text: string) => readTable(new TextEncoder().encode(text), '客户.csv');

async function refused(reading: Promise<unknown>): Promise<string> {
  const error = await reading.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableTableError);
  return (error as Error).message;
}

async function workbook(...sheets: SheetData[]): Promise<Uint8Array> {
  const written = writeWorkbook(sheets.map((data, i) => ({ sheet: `表${i + 1}`, data })));
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}

describe('a text file', () => {
  test.each([',', ';', '\t'])('is read with the delimiter “%s”, whatever else stands in its cells', async (mark) => {
    const table = await csv(`${['名称', '电话', '备注'].join(mark)}\r\n甲${mark}1${mark}"a,b;c\td"\r\n`);
    expect(table).toMatchObject({ columns: ['名称', '电话', '备注'], rows: [['甲', '1', 'a,b;c\td']], firstRow: 2 });
  });

  test('may have commas, line breaks and quotes in quoted cells', async () => {
    const { rows } = await csv('名称,备注\n"城东水厂,二期","第一行\n第二行说""好"""\n');
    expect(rows).toEqual([['城东水厂,二期', '第一行\n第二行说"好"']]);
  });

  test('keeps its blank rows, so that a row has the number that Excel shows', async () => {
    const table = await csv('\n\n名称\n甲\n\n乙\n\n\n');
    expect(table).toMatchObject({ columns: ['名称'], rows: [['甲'], [''], ['乙']], firstRow: 4 });
  });

  test('may be written in GBK, as Excel in China saves it', async () => {
    const bytes = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x0d, 0x0a, 0xb5, 0xe7, 0xbb, 0xb0]);
    expect(await readTable(bytes, 'x.csv')).toMatchObject({ columns: ['名称'], rows: [['电话']], encoding: 'gb18030' });
  });

  test('calls a column without a name by its place, and forgets those behind the last', async () => {
    expect((await csv('名称, ,电话,,\n甲,x,1,,')).columns).toEqual(['名称', '第 2 列', '电话']);
  });
});

describe('an Excel workbook', () => {
  test('gives its days as civil days, and what else it holds as a person would type it', async () => {
    const bytes = await workbook([
      [{ value: '名称' }, { value: '日期' }, { value: '时刻' }, { value: '号码' }, { value: '在保' }],
      [],
      [
        { value: '城东水厂' },
        { value: new Date('2026-11-23T00:00:00Z'), format: 'yyyy-mm-dd' },
        { value: new Date('2026-11-23T14:18:00Z'), format: 'yyyy-mm-dd hh:mm' },
        { value: 13800138000 },
        { value: true },
      ],
      [{ value: 'x' }, null, { value: 0.1 + 0.2 }, { value: 0.0000001 }, { value: false }],
    ]);
    expect(await readTable(bytes, '客户.dat')).toMatchObject({
      encoding: 'xlsx',
      firstRow: 2,
      columns: ['名称', '日期', '时刻', '号码', '在保'],
      rows: [
        ['', '', '', '', ''],
        ['城东水厂', '2026-11-23', '2026-11-23 14:18', '13800138000', '是'],
        ['x', '', '0.3', '0.0000001', '否'],
      ],
      otherSheets: [],
    });
  });

  test('gives its first sheet that holds anything, and names the others', async () => {
    const bytes = await workbook([], [[{ value: '名称' }], [{ value: '甲' }]], [[{ value: '别的' }]]);
    expect(await readTable(bytes, 'x.xlsx')).toMatchObject({ rows: [['甲']], otherSheets: ['表3'] });
  });

  test('shows the error of a formula that went wrong, and a time without a day', async () => {
    const noon = { value: 0.5, type: Number, format: 'hh:mm' };
    const parts = unzipSync(
      await workbook([
        [{ value: '数量' }, { value: '时间' }],
        [{ value: 77 }, noon],
      ]),
    );
    const name = Object.keys(parts).find((one) => one.endsWith('sheet1.xml')) ?? '';
    const sheet = strFromU8(parts[name]!).replace('<c r="A2"><v>77', '<c r="A2" t="e"><v>#DIV/0!');
    const bytes = zipSync({ ...parts, [name]: strToU8(sheet) });
    expect((await readTable(bytes, 'x.xlsx')).rows).toEqual([['#DIV/0!', '12:00']]);
  });

  test('that is broken, old or none is refused', async () => {
    const whole = await workbook([[{ value: '名称' }], [{ value: '甲' }]]);
    const bad = [
      whole.slice(0, whole.length / 2),
      zipSync({ 'a.txt': strToU8('x') }),
      zipSync({ '[Content_Types].xml': strToU8('<x/>') }),
    ];
    for (const bytes of bad) expect(await refused(readTable(bytes, '客户.xlsx'))).toMatch(/“客户.xlsx”：内容不完整/);
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
    expect(await refused(readTable(old, '客户.xls'))).toContain('旧的 .xls');
  });
});

test('what says that it unpacks to more than a browser holds is refused before it is unpacked', async () => {
  const bytes = zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<x/>') });
  const directory = bytes.findIndex((_, i) => String.fromCharCode(...bytes.slice(i, i + 4)) === 'PK\x01\x02');
  new DataView(bytes.buffer).setUint32(directory + 24, 2 ** 31, true);
  expect(await refused(readTable(bytes, 'x.xlsx'))).toContain('解开后不超过 300 MB');
});

test.each([
  ['', '“客户.csv”：文件是空的；允许：第一行是表头，下面至少一行。没有导入任何内容。'],
  [' \n,,\n', '文件是空的'],
  ['名称,电话\n\n', '只有一行'],
  ['13800138000,2026-11-23\n1,2', '没有表头，第一行是“13800138000、2026-11-23”'],
  ['名称,电话, 名称\n1,2,3', '表头里有两个“名称”'],
  ['名称,备注\n甲,"没有结束\n乙,x', '第 2 行的引号不配对'],
  ['名称\n\0', '认不出编码'],
])('the file %j is refused with what is wrong and what is allowed', async (text, message) => {
  expect(await refused(csv(text))).toContain(message);
});

test('a file or a table that is too large is refused with the limit', async () => {
  expect(await refused(readTable(new Uint8Array(MAX_BYTES + 1), 'x.csv'))).toContain('不超过 20 MB');
  expect((await csv(`名称\n${'甲\n'.repeat(MAX_ROWS)}`)).rows).toHaveLength(MAX_ROWS);
  expect(await refused(csv(`名称\n${'甲\n'.repeat(MAX_ROWS + 1)}`))).toContain(
    '有 50001 行，太多；允许：不超过 50000 行',
  );
});
