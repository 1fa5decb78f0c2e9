import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Text } from '#domain/text.ts';
import { useServices } from './control.ts';
import { asText } from './fault.ts';
import { inputAttributes } from './Group.tsx';
import { OfferList } from './OfferList.tsx';
import { ReadOnly } from './ReadOnly.tsx';
import { type PickerProps, usePicker } from './use-picker.ts';
import { useTitle } from './use-title.ts';

const CLEAR: Text = { zh: '清除', en: 'Clear' };
const UNKNOWN: Text = { zh: '本机没有这条登记', en: 'This browser does not have this entry' };

/** An entry of a register, found by typing and picked from a list; what was typed and not picked stays to be put right. */
export function EntryPicker({ children, ...props }: PickerProps & { children?: ComponentChildren }) {
  const { say } = useServices();
  const { id, value, field, onChange } = props;
  const name = useTitle(field, value);
  const picker = usePicker(props, name.remember);
  const input = useRef<HTMLInputElement>(null);
  const standing = name.id === undefined ? asText(value).trim() : (name.title ?? '');
  const unknown = name.unknown ? say(UNKNOWN) : '';
  if (props.readOnly) {
    return <ReadOnly of={props}>{[standing, unknown].filter(Boolean).join(' · ') || '—'}</ReadOnly>;
  }
  const clear = () => {
    picker.close();
    onChange(undefined);
    input.current?.focus();
  };
  return (
    <div class="control-line">
      <div class="control-picker">
        <input ref={input} {...comboboxAttributes(props, picker)} value={picker.text ?? standing} />
        {value !== undefined && (
          <button
            type="button"
            class="control-button control-icon control-clear"
            aria-label={say(CLEAR)}
            onClick={clear}
          >
            ×
          </button>
        )}
        {picker.open && <OfferList id={id} picker={picker} label={say(field.label)} />}
      </div>
      {children}
      <span id={`${id}-unknown`} class="control-aside">
        {picker.text === undefined && unknown}
      </span>
    </div>
  );
}

function comboboxAttributes(props: PickerProps, picker: ReturnType<typeof usePicker>) {
  const { id, value, describedBy } = props;
  return {
    ...inputAttributes(props),
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: false,
    class: 'control-input',
    'aria-autocomplete': 'list',
    'aria-expanded': picker.open,
    'aria-controls': `${id}-list`,
    'aria-activedescendant': picker.open && picker.active >= 0 ? `${id}-offer-${picker.active}` : undefined,
    'aria-describedby': [describedBy, `${id}-unknown`].filter(Boolean).join(' '),
    onInput: (event: { currentTarget: { value: string } }) => picker.type(event.currentTarget.value),
    onKeyDown: keysOf(picker),
    onClick: () => !picker.open && value === undefined && picker.show('', 0),
    onBlur: picker.close,
  } as const;
}

/** Keys that the list takes for itself; all others, and Enter where nothing can be picked, are left to the form. */
function keysOf(picker: ReturnType<typeof usePicker>) {
  const whileOpen: Record<string, () => void> = {
    ArrowDown: () => picker.move(1),
    ArrowUp: () => picker.move(-1),
    Escape: picker.restore,
    Enter: () => {
      const offer = picker.offers[picker.active];
      if (offer) void picker.pick(offer);
    },
  };
  return (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const opens = !picker.open && (event.key === 'ArrowDown' || event.key === 'ArrowUp');
    const act = opens ? () => picker.show(picker.text ?? '', 0) : picker.open ? whileOpen[event.key] : undefined;
    if (!act) return;
    if (event.key === 'Enter' && picker.found.answered && picker.active < 0) return picker.close();
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
