/** The object without some of its properties. */
export const without = (object: object, keys: string[]): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
