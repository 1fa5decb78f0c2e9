import { useEffect, useState } from 'preact/hooks';
import type { Advice } from '#domain/advice.ts';
import type { Register, Values } from '#domain/register.ts';
import { context } from '../desk/circumstances.ts';
import { lookup } from '../desk/lookup.ts';

const SETTLED_MS = 120;

/** What there is to know about an entry as it is being written, a moment after the last key; the newest answer wins. */
export function useAdvice(register: Register, id: string, values: Values, state: string): readonly Advice[] {
  const [advice, setAdvice] = useState<readonly Advice[]>([]);
  useEffect(() => {
    if (!register.advice) return undefined;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      try {
        const found = await register.advice?.({ id, values, state }, lookup, context.peek());
        if (isCurrent) setAdvice(found ?? []);
      } catch (error) {
        // Advice is a help and no condition: an entry can be written without it.
        console.warn(error);
      }
    }, SETTLED_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [register, id, values, state]);
  return advice;
}
