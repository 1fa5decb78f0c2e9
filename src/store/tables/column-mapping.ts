import { RESERVED_NAMES, type Register } from '#domain/register.ts';

/** The field that each column goes into, in the order of the columns; `undefined` for a column that is not imported. */
export type ColumnMapping = readonly (string | undefined)[];

/** The fields of a register that a cell can fill: all but those that hold rows. */
export function plainFields({ fields }: Register): string[] {
  return Object.keys(fields).filter((name) => fields[name]?.columns === undefined);
}

/**
 * Which column is likely which field: one that bears its label, in either language, or its name. Blanks, colons, width and
 * case do not count, and what stands in brackets only where it tells two fields apart. Each field has one column at most.
 */
export function suggestedMapping(columns: readonly string[], register: Register): ColumnMapping {
  const mapping: (string | undefined)[] = columns.map(() => undefined);
  for (const key of [wholeKey, keyWithoutBrackets]) {
    columns.forEach((column, i) => {
      if (mapping[i] !== undefined || key(column) === '') return;
      const free = plainFields(register).filter((name) => !mapping.includes(name));
      const fitting = free.filter((name) => namesOf(register, name).some((own) => key(own) === key(column)));
      if (fitting.length === 1) mapping[i] = fitting[0];
    });
  }
  return mapping;
}

/**
 * The mapping with a person's choice for one column; a column that had the field before is then not imported.
 * @param column its place, counted from 0
 * @param field `undefined` so that the column is not imported
 * @throws RangeError when there is no such column, or no such field that a cell can fill
 */
export function remapped(
  mapping: ColumnMapping,
  register: Register,
  column: number,
  field: string | undefined,
): ColumnMapping {
  if (!(column in mapping)) throw new RangeError(`没有第 ${column + 1} 列；共 ${mapping.length} 列`);
  const known = plainFields(register);
  if (field !== undefined && !known.includes(field)) {
    const what = RESERVED_NAMES.some((name) => name === field) ? '由系统填写' : '不能从表格导入';
    throw new RangeError(`“${field}”${what}；允许：${known.join('、')}`);
  }
  return mapping.map((held, i) => (i === column ? field : held === field ? undefined : held));
}

function namesOf({ fields }: Register, name: string): string[] {
  const label = fields[name]?.label;
  return label ? [label.zh, label.en, name] : [name];
}

function wholeKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:*_、,，。"“”()[\]【】〔〕-]/g, '');
}

/** 单价（元） and 单价 [元] are 单价. */
function keyWithoutBrackets(text: string): string {
  return wholeKey(text.normalize('NFKC').replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】|〔[^〕]*〕/g, ''));
}
