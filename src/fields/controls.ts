import type { Control } from './control.ts';

const CONTROLS: Readonly<Record<string, Control>> = import.meta.glob<Control>('./*/control.tsx', {
  eager: true,
  import: 'default',
});

/**
 * The control of a kind of field: that of the folder of its name.
 * @throws RangeError when there is no such folder, or it has no control
 */
export function controlOf(kind: string): Control {
  const path = `./${kind}/control.tsx`;
  const control = Object.hasOwn(CONTROLS, path) ? CONTROLS[path] : undefined;
  if (!control) {
    const kinds = Object.keys(CONTROLS).map((known) => known.split('/')[1]);
    throw new RangeError(`没有“${kind}”这种栏目的输入框；允许：${kinds.join('、')}`);
  }
  return control;
}
