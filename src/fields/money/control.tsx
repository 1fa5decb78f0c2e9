import type { ControlProps } from '../control.ts';
import { TypedInput } from '../TypedInput.tsx';
import type { MoneyOptions, money } from './field.ts';

/** An amount in yuan. The decimal keys of a phone have no minus, so an amount that may be negative has all keys. */
export default function MoneyControl(props: ControlProps<ReturnType<typeof money> & MoneyOptions>) {
  const inputMode = props.field.signed ? 'text' : 'decimal';
  return (
    <TypedInput
      {...props}
      attributes={{ inputMode, placeholder: '¥', size: 10, class: 'control-input control-figure' }}
    />
  );
}
