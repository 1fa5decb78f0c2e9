import { useMemo, useState } from 'preact/hooks';
import type { Advice } from '#domain/advice.ts';
import type { Entry } from '#domain/entry.ts';
import type { Obligation } from '#domain/obligation.ts';
import type { Values } from '#domain/register.ts';
import { coverAdvice } from '#registers/call-ins/cover-advice.ts';
import { openCallAdvice } from '#registers/call-ins/history-advice.ts';
import { zoneOf } from '#registers/settings/zone-of.ts';
import { wordsOf } from '#registers/values.ts';
import { context, obligationsOf, settings } from '../desk/circumstances.ts';
import { rightNow, timeZone } from '../desk/clock.ts';
import { useLive } from '../desk/live.ts';
import { lookup } from '../desk/lookup.ts';
import { registerOf } from '../desk/registers.ts';
import { type DraftForm, useDraft } from '../form/use-draft.ts';
import { type Caller, callerOf } from './caller.ts';

/**
 * A call while it is being written. Beside the fields of the register, its draft holds what else was typed: `sought` (in
 * search of the customer), `newCustomer` and `customerName`, `otherAsset` and `assetName`, `keepSite`.
 */
export interface Call {
  /** The draft, on which what the files suggest stands as if it were typed. */
  form: DraftForm;
  /** `undefined` before a customer is chosen, and until the files are read. */
  caller: Caller | undefined;
  /** Makes the customer known who is about to be chosen, so that no key falls between two drawings. */
  meet(caller: Caller): void;
  asset: Entry | undefined;
  /** The category that cover suggests. */
  cover: Advice | undefined;
  /** The place name by which the zone is suggested, where it is. */
  zonePlace: string | undefined;
  /** Calls that are still open for the same product. */
  open: readonly Advice[];
  /** When somebody must have arrived. */
  due: Obligation | undefined;
}

/** The call with an id, as it was left or blank. */
export function useCall(id: string): Call {
  const register = registerOf('call-ins');
  const draft = useDraft(register, id, undefined);
  const { customer, calledAt, asset: assetId, model, address } = draft.values;
  const chosen = wordsOf(customer);
  const [met, meet] = useState<Caller>();
  const read = useLive(() => (chosen === undefined ? undefined : callerOf(chosen)), [chosen]).value;
  const caller = [read, met].find((one) => one?.id === chosen);
  const cover = useLive(() => coverFor(draft.values), [customer, calledAt, assetId]).value;
  const open = useLive(() => openCallAdvice(id, draft.values, lookup), [id, customer, assetId, model]).value ?? [];
  const zoned = zoneOf(wordsOf(address) ?? '', settings.value['zones']);
  const form = useMemo(
    () => withSuggested(draft, { ...cover?.set, ...(zoned && { zone: zoned.zone }) }),
    [draft.values, cover, zoned?.zone],
  );
  return {
    form,
    caller,
    meet,
    asset: caller?.assets.find((asset) => asset.id === assetId),
    cover,
    zonePlace: draft.values['zone'] === undefined ? zoned?.place : undefined,
    open,
    due: customer
      ? obligationsOf(register, { values: form.values, state: 'registered' }, context.value)['dispatch-sla']
      : undefined,
  };
}

/** The advice on cover for a call, whatever category was chosen. */
export async function coverFor({ customer, calledAt, asset }: Values): Promise<Advice | undefined> {
  const known = { ...(customer && { customer }), ...(calledAt && { calledAt }), ...(asset && { asset }) };
  const [advice] = await coverAdvice(known, lookup, timeZone);
  return advice;
}

/** A draft with what the files suggest where nothing was typed. The first key is when the call came. */
function withSuggested(draft: DraftForm, suggested: Values): DraftForm {
  return {
    ...draft,
    values: { ...suggested, ...draft.values },
    set: (typed) => draft.set(draft.values['calledAt'] === undefined ? { calledAt: rightNow(), ...typed } : typed),
  };
}
