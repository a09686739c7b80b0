import type { Calendar } from '../archive/days.ts';
import type { Covering } from '../archive/covering.ts';
import { dateText, monthName, weeksOf } from '../archive/dates.ts';
import type { Bin, Chronology, ChronologyYear } from '../archive/chronology.ts';
import { dateUrl } from '../archive/urls.ts';
import { strings } from '../strings/index.ts';
import { type DrawnDay, type DrawnMonth, monthFigure } from './month.ts';
import type { Svg } from './svg.ts';
import { binTitle } from './chronology.ts';

export type Day = Calendar['days'][number];

/** As many days with articles are drawn one by one, in as many years; of more, the months are told in a table. */
const MOST_DAYS = 900;
const MOST_YEARS = 30;

export const showsDays = ({ years }: Chronology, days: readonly Day[]) =>
  days.length <= MOST_DAYS && years.length <= MOST_YEARS;

/** The twelve months of a year. */
export function yearFigures(
  year: ChronologyYear,
  days: ReadonlyMap<string, readonly Day[]>,
  { covering, series }: Pick<Chronology, 'covering' | 'series'>,
): Svg[] {
  return year.months.map((month) =>
    monthFigure({ ...headOf(month, series), ...daysOf(month.id, days.get(month.id) ?? [], covering) }),
  );
}

function headOf(month: Bin, series: Chronology['series']): Omit<DrawnMonth, 'days' | 'firstColumn'> {
  const held = month.state === 'held' || month.possible > 0;
  return {
    name: monthName(month.id.slice(5), 'short'),
    label: held
      ? binTitle(month, { series })
      : `${dateText(month.id)}: ${strings.chronology.states[month.state]}`,
    href: held ? dateUrl(month.id) : undefined,
    aside: month.undated + month.possible > 0 ? `+${month.undated + month.possible}` : undefined,
  };
}

function daysOf(month: string, held: readonly Day[], covering: Covering) {
  const byId = new Map(held.map((day) => [day.id, day]));
  const [week] = weeksOf(month);
  return {
    firstColumn: week!.indexOf(`${month}-01`),
    days: weeksOf(month)
      .flat()
      .filter((id) => id !== undefined)
      .map((id): DrawnDay => {
        const articles = byId.get(id)?.articles;
        const state = covering.stateOf({ first: id, last: id }, articles !== undefined);
        const number = Number(id.slice(8));
        return articles
          ? {
              number,
              state,
              href: dateUrl(id),
              label: `${dateText(id)}: ${strings.articles(articles.length)}`,
              hue: articles[0]?.hue,
            }
          : { number, state };
      }),
  };
}
