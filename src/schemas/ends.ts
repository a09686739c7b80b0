/** What can be said of an EDTF text without knowing the calendar; small enough for the browser. */

/** The two ends of a date as they are written; twice the same where it is no interval. */
export function endsOf(date: string): [first: string, last: string] {
  const [first = '', last = first] = date.split('/');
  return [first, last];
}

/** Whether the date is known to the day. */
export const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);
