import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { randomFrom } from './random.ts';

/** A file as the database keeps it. */
export interface SampleFile {
  sha256: string;
  type: string;
  bytes: Uint8Array;
}

const WIDTH = 160;
const HEIGHT = 48;
const ROW = WIDTH / 8;
const STROKES = 5;
const CRC_POLYNOMIAL = 0xedb88320;
const ADLER_MODULUS = 65_521;

/** A scribble that could be a signature, as a PNG in black and white. @param seed another seed, another hand */
export function signatureImage(seed: number): SampleFile {
  const bytes = png(scribble(seed));
  return { sha256: bytesToHex(sha256(bytes)), type: 'image/png', bytes };
}

/** Rows of pixels, eight to a byte, white where a bit is set; before each row a byte for its filter. */
function scribble(seed: number): Uint8Array {
  const random = randomFrom(seed);
  const pixels = new Uint8Array(HEIGHT * (ROW + 1)).map((_, i) => (i % (ROW + 1) === 0 ? 0 : 0xff));
  const ink = (x: number, y: number) => {
    const at = Math.round(y) * (ROW + 1) + 1 + (Math.round(x) >> 3);
    pixels[at] = (pixels[at] ?? 0) & ~(0x80 >> (Math.round(x) & 7));
  };
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const [left, height, turns, phase] = [10 + stroke * 26, random.int(6, 18), random.int(1, 4), random.next() * 6];
    for (let t = 0; t < 1; t += 0.004) {
      const x = left + 30 * t + 4 * Math.sin(phase + 9 * t);
      const y = HEIGHT / 2 + height * Math.sin(phase + turns * 3.1 * t);
      ink(x, y);
      ink(x + 1, y);
    }
  }
  return pixels;
}

function png(pixels: Uint8Array): Uint8Array {
  const header = [...word(WIDTH), ...word(HEIGHT), 1, 0, 0, 0, 0];
  // One stored block: a scribble is not worth a compressor.
  const length = [pixels.length & 0xff, pixels.length >> 8];
  const data = [0x78, 0x01, 1, ...length, ...length.map((byte) => byte ^ 0xff), ...pixels, ...word(adler(pixels))];
  const magic = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return new Uint8Array([...magic, ...chunk('IHDR', header), ...chunk('IDAT', data), ...chunk('IEND', [])]);
}

function chunk(name: string, data: readonly number[]): number[] {
  const named = [...new TextEncoder().encode(name), ...data];
  return [...word(data.length), ...named, ...word(crc(named))];
}

/** Four bytes, the highest first. */
function word(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

function crc(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? CRC_POLYNOMIAL : 0);
  }
  return ~sum >>> 0;
}

function adler(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % ADLER_MODULUS;
    b = (b + a) % ADLER_MODULUS;
  }
  return b * 65_536 + a;
}
