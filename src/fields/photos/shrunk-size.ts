/** The longest side of a stored photo, in pixels: a name plate can be read, and a day's photos fit into a phone. */
export const LONGEST_SIDE = 1600;

/** Width and height, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The size in which a photo is stored: its longest side no longer than allowed, in its own proportions, never enlarged. */
export function shrunkSize({ width, height }: Size, longest = LONGEST_SIDE): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: side(width), height: side(height) };
}

/** The media type in which a photo is stored, of those that its field takes; JPEG where it can be. */
export function storedType(types: readonly string[]): string | undefined {
  return ['image/jpeg', 'image/webp', 'image/png'].find((type) => types.includes(type));
}
