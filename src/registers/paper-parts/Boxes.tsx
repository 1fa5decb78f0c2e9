import type { ComponentChildren } from 'preact';
import type { Language } from '#domain/text.ts';
import { fitted, widthOf } from './fitted.ts';
import { COLUMN_MM, HEIGHT_MM, LABEL_EM_MM, type Lines, PADDING_MM } from './sizes.ts';
import { SHARED } from './words.ts';

/** A row of ruled boxes side by side; `lines` is the height of all of them. */
export function Boxes({ lines = 1, children }: { lines?: Lines; children: ComponentChildren }) {
  return <dl class={`slip-row tall-${lines}`}>{children}</dl>;
}

interface BoxProps {
  label: string;
  /** Columns of 24. */
  span: number;
  lines?: Lines;
  language: Language;
  /** What is written in it; a blank one is left for a pen. */
  text?: string;
  /** Larger than the rest: what is looked for from afar. */
  strong?: boolean;
  /** Anything but text: boxes to tick. */
  children?: ComponentChildren;
}

/** A ruled box with its label and what is written in it, in the size in which it fits. */
export function Box({ label, span, lines = 1, language, text = '', strong = false, children }: BoxProps) {
  const labelMm = widthOf(label) * LABEL_EM_MM + PADDING_MM.x;
  return (
    <div class={`slip-box w-${span}`}>
      <dt>{label}</dt>
      <dd class={strong ? 'strong' : undefined}>
        {children ?? (
          <Fitting text={text} widthMm={span * COLUMN_MM - labelMm} heightMm={HEIGHT_MM[lines]} language={language} />
        )}
      </dd>
    </div>
  );
}

interface FittingProps {
  text: string;
  /** Of the box, its padding included. */
  widthMm: number;
  heightMm: number;
  language: Language;
}

/** A text in the largest size that fits into a box; where it is cut, it says that the rest stands in the register. */
export function Fitting({ text, widthMm, heightMm, language }: FittingProps) {
  if (text === '') return null;
  const room = {
    widthMm: widthMm - PADDING_MM.x,
    heightMm: heightMm - PADDING_MM.y,
    more: SHARED.more[language],
  };
  const { text: written, size } = fitted(text, room);
  return <span class={`slip-text ${size}`}>{written}</span>;
}
