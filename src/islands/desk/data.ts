import { type Signal, signal } from '@preact/signals';
import { DATABASE_NAME, Database, SAMPLE_DATABASE_NAME } from '#store/database.ts';

const SAMPLE_KEY = 'desk-sample';

/** Whether the desk shows sample data. */
export const isSample: boolean = globalThis.localStorage?.getItem(SAMPLE_KEY) === '1';

/** Everything that this browser keeps, or the sample. */
export const database = new Database(isSample ? SAMPLE_DATABASE_NAME : DATABASE_NAME);

/** Why the data can no longer be read or written; shown above everything else. */
export const broken: Signal<'newer' | 'closed' | undefined> = signal(undefined);

database.on('versionchange', () => {
  broken.value = 'newer';
  database.close();
});
database.on('close', () => {
  broken.value ??= 'closed';
});

/** Shows the sample, which the data page makes where it is not there yet, or the company's own data again. */
export function showSample(sample: boolean): void {
  if (sample) localStorage.setItem(SAMPLE_KEY, '1');
  else localStorage.removeItem(SAMPLE_KEY);
  location.assign(deskAddress(sample ? '/desk/data/?sample=make' : '/desk/'));
}

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page, below the path that the site is served under. */
export function deskAddress(path: string): string {
  return path.startsWith('/') ? BASE + path : path;
}
