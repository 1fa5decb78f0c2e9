import type { Control } from './control.ts';

const FOUND = import.meta.glob<Control>('./*/control.tsx', { import: 'default' });
const loaded = new Map<string, Control>();

/** Every kind of field that has an input. */
export const controlKinds: readonly string[] = Object.keys(FOUND).map((path) => path.split('/')[1] ?? '');

/** Loads the inputs of some kinds of fields, before a form with them is drawn; a kind without a folder has none. */
export async function loadControls(kinds: readonly string[] = controlKinds): Promise<void> {
  await Promise.all(
    kinds.map(async (kind) => {
      const control = loaded.get(kind) ?? (await FOUND[`./${kind}/control.tsx`]?.());
      if (control) loaded.set(kind, control);
    }),
  );
}

/**
 * The control of a kind of field: that of the folder of its name.
 * @throws RangeError when there is no such folder, it has no control, or it was not loaded
 */
export function controlOf(kind: string): Control {
  const control = loaded.get(kind);
  if (!control) throw new RangeError(`没有“${kind}”这种栏目的输入框；允许：${controlKinds.join('、')}`);
  return control;
}
