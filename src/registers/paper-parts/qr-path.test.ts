import { describe, expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

describe('the code that opens an entry again', () => {
  test('it is the same for the same address, and has white around it', () => {
    const code = qrPath('https://handbook.example.com/desk/call-ins/?entry=x');
    expect(code).toEqual(qrPath('https://handbook.example.com/desk/call-ins/?entry=x'));
    // The finder pattern at the top left is seven modules wide and begins behind two of white.
    expect(code?.path).toMatch(/^M2 2h7v1H2z/);
  });

  test('there is none without an address, nor for one that no phone could read from paper', () => {
    expect(qrPath('')).toBeUndefined();
    expect(qrPath('x'.repeat(10_000))).toBeUndefined();
  });
});
