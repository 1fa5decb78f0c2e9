/** An element of an XML document. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** All the text within it. */
  text: string;
  children: XmlElement[];
}

const TOKEN = /<\?[^?]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads an XML document as strictly as a feed reader does, as far as feeds and sitemaps use XML.
 * @throws SyntaxError where a tag is left open or crossed, an entity is unknown, or there is not exactly one root
 */
export function parseXml(text: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [document];
  for (const [token, closing, name, attributes = '', empty] of text.matchAll(TOKEN)) {
    const parent = open.at(-1)!;
    if (name === undefined) {
      if (/^<[?!]/.test(token)) continue;
      if (token === '<') throw new SyntaxError('A bracket that opens no tag');
      if (parent === document && token.trim() !== '') throw new SyntaxError(`Text outside the root: ${token}`);
      for (const element of open) element.text += unescaped(token);
    } else if (closing) {
      if (open.pop()?.name !== name) throw new SyntaxError(`</${name}> closes <${parent.name}>`);
    } else {
      const element = { name, attributes: attributesOf(attributes), text: '', children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [root, ...others] = document.children;
  if (open.length > 1) throw new SyntaxError(`<${open.at(-1)?.name}> is not closed`);
  if (!root || others.length > 0) throw new SyntaxError(`${document.children.length} roots instead of one`);
  return root;
}

/** Every element of this name, in the order of the document. */
export function xmlElements(root: XmlElement, name: string): XmlElement[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => xmlElements(child, name))];
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    unescaped(value),
  ]);
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length < pairs.length) throw new SyntaxError(`An attribute given twice:${text}`);
  return attributes;
}

function unescaped(text: string): string {
  const stray = text.replace(ENTITY, '').indexOf('&');
  if (stray >= 0) throw new SyntaxError(`An & that begins no known entity: ${text}`);
  return text.replace(ENTITY, (_, decimal?: string, hex?: string, name = '') => {
    if (decimal || hex) return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
    return NAMED[name] ?? '';
  });
}
