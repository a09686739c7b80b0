import type { CalendarDay } from '../schemas/edtf.ts';

/** The day of the calendar where the editor sits. */
export const today = (): CalendarDay => {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
