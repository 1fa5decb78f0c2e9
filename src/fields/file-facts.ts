import { onOneLine } from './words.ts';

const NAME_LENGTH = 200;
const NOT_IN_NAMES = /[/\\\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;
const KILOBYTE = 1024;

/** How the names of files of each type end, the usual ending first. Windows says of a CSV file that it is of Excel, and of many nothing. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'application/zip': ['zip'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
};

/** The name under which a file can be stored: what its name says, without what names may not have; `fallback` for none. */
export function storableName(name: string, fallback: string): string {
  const clean = onOneLine(name.replace(NOT_IN_NAMES, ' ')).replace(/ +/g, ' ');
  const { stem = clean, ending = '' } = /^(?<stem>.+)(?<ending>\.\w{1,10})$/su.exec(clean)?.groups ?? {};
  const room = NAME_LENGTH - ending.length;
  return `${[...stem].slice(0, room).join('').trim()}${ending}`.trim() || fallback;
}

/** A name with the ending of a media type: a photo that was stored as JPEG is not called .heic. */
export function nameOfType(name: string, type: string): string {
  const endings = ENDINGS[type] ?? [];
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (endings.length === 0 || endings.includes(ending)) return name;
  return `${name.replace(/(?<=.)\.\w{1,10}$/, '')}.${endings[0]}`;
}

/** The media type of a file, of those that are taken: by the ending of its name, else as the browser says. */
export function typeTaken(
  { name, type }: { name: string; type: string },
  types: readonly string[],
): string | undefined {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  return types.find((taken) => ENDINGS[taken]?.includes(ending)) ?? types.find((taken) => taken === type);
}

/** How the names of files end that are taken, for a message and for the dialog that opens files: `.pdf`. */
export function endingsOf(types: readonly string[]): string[] {
  return types.flatMap((type) => ENDINGS[type] ?? []).map((ending) => `.${ending}`);
}

/** A size in bytes, as people say it: `312 KB`, `4.5 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < KILOBYTE) return `${bytes} B`;
  if (bytes < KILOBYTE * KILOBYTE) return `${Math.round(bytes / KILOBYTE)} KB`;
  return `${Math.round((bytes / KILOBYTE / KILOBYTE) * 10) / 10} MB`;
}
