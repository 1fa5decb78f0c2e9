import type { Field, FieldOptions } from '#domain/field.ts';
import type { Text } from '#domain/text.ts';
import { asText, fault } from '../fault.ts';
import { typed } from '../typed.ts';

const LONGEST = 40;
const SHAPE = /^\+?[\d -]*(\(\+?\d{1,4}\))?[\d -]*$/;
const EXTENSION = /^(?<main>.*\d)(?: ?(?:转|分机|ext\.?|x|#|\*|,)[ :]?| ?-)(?<extension>\d{1,6})$/i;
const CHINA = /^(\+86|0086|86(?=1[3-9]\d{9}$))/;

const LANDLINE = /^0(10|2\d|[3-9]\d{2})[2-9]\d{6,7}$/;
const MOBILE = /^1[3-9]\d{9}$/;
const SERVICE = /^[48]00\d{7}$/;

/** Dialled as they stand: within a town, or the short numbers of carriers and banks. */
const SHORT = [/^[2-8]\d{6,7}$/, /^(9[56]\d{3,6}|1[0-2]\d{3})$/];
const ABROAD = /^(\+|00)(?!86)[1-9]\d{6,14}$/;

const WHY: Text = { zh: '不是一个电话号码', en: 'is not a telephone number' };
const ALLOWED: Text = {
  zh: '手机号、座机（区号和分机可写可不写）、400 号码，或以 + 开头的国外号码，一栏一个',
  en: 'one number: mobile, landline with or without area code and extension, 400, or foreign beginning with +',
};

/** A telephone number, grouped as its writer grouped it. */
export function phone(options: FieldOptions): Field<string> {
  return {
    ...options,
    kind: 'phone',
    fault: (value) => (typeof value === 'string' && number(value) === value ? undefined : fault(value, WHY, ALLOWED)),
    format: (value) => asText(value),
    parse: number,
    searchText: (value) => asText(value).replace(/\D/g, ''),
    references: () => [],
  };
}

/** The number in half-width characters, or `undefined` where it cannot be dialled. */
function number(text: string): string | undefined {
  const written = typed(text).replace(/[\u2010-\u2015]/g, '-');
  if (written.length > LONGEST) return undefined;
  const { main } = EXTENSION.exec(written)?.groups ?? {};
  return canBeDialled(written) || (main !== undefined && canBeDialled(main)) ? written : undefined;
}

function canBeDialled(written: string): boolean {
  if (!SHAPE.test(written)) return false;
  const digits = written.replace(/[ ()-]/g, '');
  const home = digits.replace(CHINA, '');
  const forms = [MOBILE, LANDLINE, SERVICE, ...(home === digits ? [...SHORT, ABROAD] : [])];
  // Behind +86 the area code loses its zero.
  return forms.some((form) => form.test(home)) || (home !== digits && LANDLINE.test(`0${home}`));
}
