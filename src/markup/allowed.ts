/** The components that MDX may use, each with its attributes: all of them text, and none may be missing. */
export const COMPONENTS = {
  Cite: ['article'],
  KeyFigure: ['value', 'label', 'article'],
  KeyFigures: [],
} as const satisfies Record<string, readonly string[]>;

export type ComponentName = keyof typeof COMPONENTS;

export const isComponent = (name: string | null): name is ComponentName =>
  name !== null && Object.hasOwn(COMPONENTS, name);

/** Lists within lists, quotations within quotations: as deep as anyone writes, and no deeper. */
export const MOST_LEVELS = 24;

/**
 * Whether a link may lead there: to an address of the web, to a mailbox, to a path of this site or
 * to a place on its page. What a
 * browser would mend before it follows it (spaces, control characters, backslashes), what names a user, and what
 * depends on the page's own address or scheme is not.
 */
export function isSafeAddress(address: string): boolean {
  if (/[\s\p{C}\\]/u.test(address)) return false;
  if (/^(?:#|\/(?!\/)|mailto:[^?@]+@[^?@]+$)/.test(address)) return true;
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return false;
  const { password, username } = new URL(address);
  return username === '' && password === '';
}
