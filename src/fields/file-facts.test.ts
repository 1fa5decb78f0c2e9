import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../tests/support/field-laws.ts';
import { endingsOf, nameOfType, sizeWords, storableName, typeTaken } from './file-facts.ts';
import { files } from './files/field.ts';

const documents = files({ label: { zh: '文件', en: 'Files' } });
const TYPES = documents.types ?? [];
const stored = (name: string) =>
  documents.fault({ a: { sha256: '0'.repeat(64), name, type: 'application/pdf', bytes: 1 } });

describe('the name under which a file is stored', () => {
  test('an ordinary name stays as it is', () => {
    expect(storableName('合同 2026-11.pdf', '文件')).toBe('合同 2026-11.pdf');
  });

  test('what names may not have is left out, and the ending of a long name is kept', () => {
    expect(storableName('..\\a/b\u202egpj.exe', '文件')).toBe('.. a b gpj.exe');
    expect(storableName(`${'长'.repeat(300)}.xlsx`, '文件')).toMatch(/^长{195}\.xlsx$/u);
    expect(storableName('\n ', '文件')).toBe('文件');
  });

  test('whatever a file is called, the field takes its name', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(stored(storableName(name, '文件'))).toBeUndefined();
        expect(stored(storableName(nameOfType(name, 'image/jpeg'), '照片'))).toBeUndefined();
      }),
    );
  });

  test('a photo is called after the type in which it is stored', () => {
    expect(nameOfType('IMG_1.HEIC', 'image/jpeg')).toBe('IMG_1.jpg');
    expect(nameOfType('IMG_1.JPEG', 'image/jpeg')).toBe('IMG_1.JPEG');
    expect(nameOfType('照片', 'image/webp')).toBe('照片.webp');
  });
});

describe('the type of a file', () => {
  test('the ending decides where the browser does not know it or takes it for another', () => {
    expect(typeTaken({ name: '价目.CSV', type: 'application/vnd.ms-excel' }, TYPES)).toBe('text/csv');
    expect(typeTaken({ name: 'a.docx', type: '' }, TYPES)).toMatch(/wordprocessingml/);
  });

  test('without a known ending, the browser is believed', () => {
    expect(typeTaken({ name: '扫描件', type: 'application/pdf' }, TYPES)).toBe('application/pdf');
  });

  test('what a browser would run is not taken', () => {
    expect(typeTaken({ name: 'a.html', type: 'text/html' }, TYPES)).toBeUndefined();
    expect(typeTaken({ name: 'a.svg', type: 'image/svg+xml' }, TYPES)).toBeUndefined();
  });

  test('the endings that are taken can be listed', () => {
    expect(endingsOf(['application/pdf', 'image/jpeg'])).toEqual(['.pdf', '.jpg', '.jpeg']);
  });
});

test('sizes are said in the unit that people use', () => {
  expect([500, 1024, 320_000, 4_718_592].map(sizeWords)).toEqual(['500 B', '1 KB', '313 KB', '4.5 MB']);
});
