/** Papers are laid out on 24 columns over the width of A5 landscape between its margins. Those of the style sheet. */
export const COLUMN_MM = 194 / 24;

/** Heights of a ruled box by the lines that it has room for in the normal size. */
export const HEIGHT_MM = { 1: 6.2, 2: 9.8, 3: 13.6, 4: 18 } as const;

/** The lines of text that a ruled box has room for. */
export type Lines = keyof typeof HEIGHT_MM;

/** What rules and the white beside them take from the width and height of a box. */
export const PADDING_MM = { x: 2.6, y: 0.6 } as const;

/** An em of the labels, which are printed at eight points. */
export const LABEL_EM_MM = 8 * (25.4 / 72);
