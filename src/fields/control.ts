import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import type { CivilDay } from '#domain/civil-day.ts';
import type { Field } from '#domain/field.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language, Text } from '#domain/text.ts';

/**
 * What the control of a field is given. What a person typed is never lost: where it means no value of the field, `onChange`
 * is given the text as it stands, and `field.fault` says what is wrong with it.
 */
export interface ControlProps<F extends Field = Field> {
  /** The id of the element that the label belongs to. */
  id: string;
  field: F;
  /** `undefined` where the field is empty. It may be anything: drafts and imported data are not always right. */
  value: Json | undefined;
  onChange(value: Json | undefined): void;
  invalid?: boolean;
  /** The ids of hint and error. */
  describedBy?: string | undefined;
  readOnly?: boolean;
}

/** The input of a kind of field: the default export of its `control.tsx`. */
// biome-ignore lint/suspicious/noExplicitAny: the field is that of the kind, which only the control itself knows.
export type Control = ComponentType<ControlProps<any>>;

/** An entry that a reference can be set to. */
export interface Choosable {
  id: string;
  /** What people call it, and what tells it from others of that name. */
  title: string;
  detail: string;
}

/** A file that was put away, named by its content. */
export interface KeptFile {
  sha256: string;
  type: string;
  bytes: number;
}

/** What the desk does for controls. */
export interface ControlServices {
  language: Language;
  /** The control of a kind of field, for the cells of a table. */
  control(kind: string): Control;
  /** The entries of a register that a typed text finds, at most 20, the best first; the newest for an empty text. */
  find(register: string, typed: string): Promise<readonly Choosable[]>;
  /** What an entry is called; its id where this browser does not have it. */
  title(id: string): Promise<string>;
  /** Opens a blank entry of a register to fill in, without leaving the form; its id once it is stored. */
  create?(register: string, typed: string): Promise<string | undefined>;
  /** Stores a file before the entry that names it. @throws when there is no room for it */
  keep(file: Blob): Promise<KeptFile>;
  /** An address under which a stored file can be shown; `undefined` where this browser does not have it. */
  url(sha256: string): Promise<string | undefined>;
  now(): Instant;
  today(): CivilDay;
  timeZone: string;
  /** The id of the member of staff who sits at the desk. */
  me: string;
}

/** What the desk provides around every form. */
export const Services = createContext<ControlServices | undefined>(undefined);

/**
 * What the desk does for controls, and words in its language.
 * @throws Error outside of a form
 */
export function useServices(): ControlServices & { say(text: Text): string } {
  const services = useContext(Services);
  if (!services) throw new Error('控件要放在表单里，由工作台提供服务');
  return { ...services, say: (text) => text[services.language] };
}
