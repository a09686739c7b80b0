/** What stands at the end of a passage, after a space: `[#k3f9]`. */
export const marker = (id: string) => `[#${id}]`;

/** Whatever looks as if it were meant for a marker. */
export const MARKER_LIKE = /\[#([^\][\s]*)\]/g;

/** A marker at the end of a text, with the space before it. */
export const MARKER_AT_END = /\s*\[#([^\][\s]*)\]\s*$/;

/** The text without its markers, as a reader may have it. */
export const withoutMarkers = (text: string): string => text.replace(/[ \t]*\[#[a-z\d]{4,5}\]/g, '');

/** The text with its markers blanked: every other character keeps its place. */
export const blankMarkers = (text: string): string =>
  text.replace(/\[#[a-z\d]{4,5}\]/g, (found) => ' '.repeat(found.length));
