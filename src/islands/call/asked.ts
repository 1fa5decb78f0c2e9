import { isFilled, unmet } from '#domain/needs.ts';
import { callWords as t } from '#i18n/desk/call.ts';
import type { Refused } from '#store/refusal.ts';
import { typesModel } from './AssetFields.tsx';
import type { Call } from './use-call.ts';

const ASKED: readonly string[] = ['customer', 'customerName', 'phone', 'address', 'model', 'symptom'];

/** Whether a field of the screen is still to be asked for, in the step that chooses or types it. */
export function isAsked(name: string, { form: { values } }: Call): boolean {
  if (name === 'sites') return !isFilled(values['address']) && !isFilled(values['site']);
  if (name === 'asset') return values['asset'] === undefined && values['otherAsset'] !== true;
  const isAskedOfNew = name === 'contact' && values['newCustomer'] === true;
  return (isAskedOfNew || ASKED.includes(name)) && !isFilled(values[name]);
}

/** What keeps the call from being registered, by name; empty where nothing does. */
export function missingNames({ form: { register, values } }: Call): string[] {
  const names = unmet(register, 'registered', values).map(({ field }) => register.fields[field]?.label.zh ?? field);
  const isNameless = values['newCustomer'] === true && !isFilled(values['customerName']);
  return [...(isNameless ? [t.customer.name] : []), ...names];
}

/** A refusal, led to the step of the screen in which it can be put right. */
export function shownAt(refused: Refused, call: Call): Refused {
  return refused.path === 'model' && !typesModel(call) ? { ...refused, path: 'asset' } : refused;
}
