import { dateBounds } from '../schemas/edtf.ts';
import { compare } from './listing.ts';
import type { Organisation } from './model.ts';

/** When a member was one; without a date, from before or until after all that is known. EDTF. */
export interface Span {
  from: string | undefined;
  to: string | undefined;
}

/** Who was a member from one change of membership to the next. */
export interface Membership<T> {
  /** When it began, as exactly as is known (EDTF); undefined for who was a member before any date that is known. */
  from: string | undefined;
  /** When it ended; undefined for the latest. */
  to: string | undefined;
  members: T[];
  joined: T[];
  left: T[];
}

/** A date counts from the last day it may stand for: only then it is sure that it has passed. */
const inOrder = (a: string, b: string) =>
  compare(dateBounds(a).last, dateBounds(b).last) || compare(dateBounds(a).first, dateBounds(b).first);

const passed = (date: string | undefined, now: string) => date !== undefined && inOrder(date, now) <= 0;

/** The membership at each date on which it changed, and before the first of them if there were members, oldest first. */
export function membershipsOf<T extends Span>(members: readonly T[]): Membership<T>[] {
  const dates = [...new Set(members.flatMap(({ from, to }) => [from, to]))]
    .filter((date) => date !== undefined)
    .sort(inOrder);
  const at = (date: string): Omit<Membership<T>, 'to'> => ({
    from: date,
    members: members.filter(
      ({ from, to }) => (from === undefined || passed(from, date)) && !passed(to, date),
    ),
    joined: members.filter(({ from }) => from === date),
    left: members.filter(({ to }) => to === date),
  });
  const first = {
    from: undefined,
    members: members.filter(({ from }) => from === undefined),
    joined: [],
    left: [],
  };
  return [...(first.members.length > 0 ? [first] : []), ...dates.map(at)].map((membership, index, all) => ({
    ...membership,
    to: all[index + 1]?.from,
  }));
}

/** The memberships of an organisation, each member under the name it goes by there. */
export const membershipsOfOrganisation = ({ members }: Organisation) =>
  membershipsOf(members.map(({ from, name, place, to }) => ({ ...place, name, from, to })));
