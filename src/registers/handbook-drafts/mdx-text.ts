/** Characters that are not seen, or that turn the text around them; line breaks are kept. */
const UNSEEN = /(?!\n)[\p{Cc}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** What begins an element, an expression, a link, emphasis, code, a table, a footnote or a character reference. */
const MARKUP = /[\\`*_{}[\]<>~|&#!]/g;
const STEP = /^(\d{1,3})[.)、．]\s*(.+)$/;

/** A text as a double-quoted scalar of YAML, on one line. */
export function inYaml(text: string): string {
  return JSON.stringify(text.toWellFormed().replace(/\n/g, ' ').replace(UNSEEN, '').trim());
}

/** A text as Markdown that says just this: a paragraph for each of its lines, and a list where lines are numbered. */
export function inMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, ' ')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .map(lineOf)
    .join('\n\n');
}

function lineOf(line: string): string {
  const [, number, words] = STEP.exec(line) ?? [];
  return number !== undefined && words !== undefined ? `${number}. ${escaped(words)}` : escaped(line);
}

/**
 * Marks of a list, a heading or a rule, and the words by which MDX begins code, only count at the beginning of a line. An address
 * that is written out stays one, as anywhere in Markdown: it leads where it says.
 */
function escaped(line: string): string {
  return line
    .replace(MARKUP, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^(?:import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}
