/** How the characters of a text file are written. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

const MARKS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8-bom', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * The text that some bytes hold: as their mark says, else UTF-8, and where they are none GB18030, which holds GBK and GB2312.
 * `undefined` where they are no text, or UTF-16 without a mark.
 */
export function decoded(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  const candidates: readonly Encoding[] = marked ? [marked.encoding] : ['utf-8', 'gb18030'];
  for (const encoding of candidates) {
    const text = textIn(encoding, bytes);
    if (text !== undefined && !text.includes('\0')) return { text, encoding };
  }
  return undefined;
}

function textIn(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
