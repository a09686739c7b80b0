const known = new WeakMap<object, Map<unknown, number>>();

/** Where `item` stands in `list`, from 0, or -1. The list is indexed once, so asking for each item costs no search. */
export function positionIn<T>(list: T[], item: T): number {
  let positions = known.get(list);
  if (!positions) known.set(list, (positions = new Map(list.map((each, index) => [each, index]))));
  return positions.get(item) ?? -1;
}
