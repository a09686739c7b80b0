/** A piece of SVG, escaped and ready to be set into a page. */
export class Svg {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

export type Attributes = Record<string, string | number | undefined>;

/** What stands in an element: pieces as they are, text escaped, what is absent left out. */
export type Child = Svg | string | undefined | false | readonly Child[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/** Coordinates to a tenth of a unit: what the eye can tell apart, in few bytes and the same in every build. */
export const rounded = (value: number) => String(Math.round(value * 10) / 10 || 0);

/** @param attributes numbers are coordinates and written to a tenth; what is undefined is left out */
export function svg(name: string, attributes: Attributes = {}, ...children: Child[]): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value!)}"`)
    .join('');
  const inner = children.map(childText).join('');
  return new Svg(inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`);
}

function childText(child: Child): string {
  if (child === undefined || child === false) return '';
  if (child instanceof Svg) return child.text;
  return typeof child === 'string' ? escaped(child) : child.map(childText).join('');
}

/**
 * A drawing of its own size, which scales with the width it is given.
 *
 * @param label what it shows, for those who do not see it
 */
export const drawing = (
  { width, height, label, className }: { width: number; height: number; label: string; className: string },
  ...children: Child[]
): Svg =>
  svg(
    'svg',
    {
      class: className,
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      role: 'group',
      'aria-label': label,
    },
    ...children,
  );
