import type { Json } from '#domain/changes/change.ts';
import type { Fault, Field, FieldOptions } from '#domain/field.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language, Text } from '#domain/text.ts';
import { instantPart, SHA256 } from '../attachments.ts';
import { asText, isRecord, type Part, partsFault } from '../fault.ts';
import { moment } from '../instant/field.ts';
import { allowedWords, oneLine } from '../words.ts';

/** A signature drawn by somebody, kept as an image. */
export type Signed = { readonly sha256: string; readonly signedAt: Instant; readonly by: string };

/** That somebody would not sign, why, and who saw it. */
export type Refusal = { readonly refusedAt: Instant; readonly reason: string; readonly witness: string };

/** The zone whose clocks show when it was signed; Asia/Shanghai unless told. */
export type SignatureOptions = FieldOptions & { timeZone?: string };

const WHY: Text = { zh: '不是签字', en: 'is not a signature' };
const ALLOWED: Text = {
  zh: '签字（图样、时间、签字人），或拒签（时间、原因、见证人）',
  en: 'a signature (image, time, signer) or a refusal (time, reason, witness)',
};

const SIGNED: Record<keyof Signed, Part> = {
  sha256: SHA256,
  signedAt: instantPart({ zh: '签字时间', en: 'time of signing' }),
  by: words({ zh: '签字人姓名', en: 'name of the signer' }, 50),
};
const REFUSAL: Record<keyof Refusal, Part> = {
  refusedAt: instantPart({ zh: '拒签时间', en: 'time of refusal' }),
  reason: words({ zh: '拒签原因', en: 'reason for the refusal' }, 200),
  witness: words({ zh: '见证人姓名', en: 'name of the witness' }, 50),
};

/**
 * A signature on glass, or the refusal of one.
 * @throws RangeError when there is no such time zone
 */
export function signature(options: SignatureOptions): Field<Signed | Refusal> & SignatureOptions {
  const at = moment(options);
  return {
    ...options,
    kind: 'signature',
    fault: signatureFault,
    format: (value, language) => {
      if (signatureFault(value)) return asText(value);
      return isRefusal(value) ? refused(value, at, language) : `${value.by} ${at.format(value.signedAt, language)}`;
    },
    parse: () => undefined,
    searchText: (value) => {
      if (signatureFault(value)) return '';
      return isRefusal(value) ? value.witness : value.by;
    },
    references: () => [],
  };
}

function words(label: Text, maxLength: number): Part {
  return { label, allowed: allowedWords({ maxLength, lines: false }), schema: oneLine(maxLength) };
}

function signatureFault(value: Json): Fault | undefined {
  return partsFault(value, isRefusal(value) ? REFUSAL : SIGNED, WHY, ALLOWED);
}

function isRefusal(value: Json): value is Refusal {
  return isRecord(value) && Object.hasOwn(value, 'refusedAt');
}

function refused({ refusedAt, reason, witness }: Refusal, at: Field<Instant>, language: Language): string {
  const time = at.format(refusedAt, language);
  return language === 'zh'
    ? `拒签：${reason}（见证人 ${witness}）${time}`
    : `Refused: ${reason} (witness: ${witness}) ${time}`;
}
