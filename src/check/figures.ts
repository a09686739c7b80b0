const FIGURE = /\d+(?:[.,]\d+)*/g;

/** The figures of a text as they are written, each once. */
export const figuresIn = (text: string): string[] => [...new Set(text.match(FIGURE))];
