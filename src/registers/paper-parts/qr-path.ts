import { encode } from 'uqr';

/** A QR code as the path of an SVG, one unit to a module, with two modules of white around it. */
export interface QrPath {
  size: number;
  path: string;
}

/** Paper gets dirty: a quarter less than half of the damage that can be repaired at most still leaves the modules large. */
const REPAIR = 'M';
const BORDER = 2;
/** What is longer makes modules that a phone cannot tell apart on a few millimetres. */
const LONGEST = 300;

/** The QR code of a text; `undefined` where there is nothing to encode, or too much to be read from paper. */
export function qrPath(text: string): QrPath | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const { size, data } = encode(text, { ecc: REPAIR, border: BORDER });
  return { size, path: data.map(rowPath).join('') };
}

/** Modules side by side are one rectangle, or hairlines would show between them in print. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
  }
  return path;
}
