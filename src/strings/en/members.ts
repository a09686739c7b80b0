import { dateText } from '../../archive/dates.ts';
import { plural } from './counts.ts';

interface Between {
  from: string | undefined;
  to: string | undefined;
}

const between = ({ from, to }: Between) => {
  if (from !== undefined) return `from ${dateText(from)}${to === undefined ? '' : ` to ${dateText(to)}`}`;
  return to === undefined ? undefined : `before ${dateText(to)}`;
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of the maps of an organisation's members. */
export const members = {
  map: (time: Between) => ['Map of the members', between(time)].filter(Boolean).join(' '),
  held: (time: Between, count: number) => {
    const members = plural(count, 'member', 'members');
    const when = between(time);
    return when
      ? `${capital(when)}: ${members}`
      : `${members}; no date on which one joined or left is recorded`;
  },
  joined: (names: readonly string[]) => `joined: ${names.join(', ')}`,
  left: (names: readonly string[]) => `left: ${names.join(', ')}`,
  title: (name: string, called = 'members') => `${name}: its ${called}, by date`,
  intro: (name: string) =>
    `Who belonged to ${name}, with a map for each date on which its membership changed. Those who joined at the date are in the full colour with a dark outline, those who left are outlined with dashes.`,
  maps: 'Maps of the members, by date',
  earlier: 'Earlier changes, without a map',
  all: 'All members',
  neutral: 'Coasts and borders are Natural Earth’s; they express no view of this archive.',
};
