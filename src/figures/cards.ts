import { dateParts } from '../archive/dates.ts';
import type { Archive, Article, Dossier, Event, Organisation } from '../archive/model.ts';
import { cardUrl } from '../archive/urls.ts';
import { isDay } from '../schemas/edtf.ts';
import { site } from '../site.ts';
import { strings } from '../strings/index.ts';
import type { Card } from './card.ts';

const words = strings.cards;

export const articleCard = (article: Article): Card => ({
  href: cardUrl(article),
  column: dateLines(article.published),
  notes: [
    ...(isDay(article.published) ? [] : [strings.dayNotKnown]),
    ...(article.place ? [article.place.name] : []),
  ],
  label: whose(article.organisations) || words.article,
  headline: article.headline,
  standfirst: undefined,
  source: words.from(article.source.publisher.name),
  hue: article.hue,
});

export const eventCard = (event: Event): Card => ({
  href: cardUrl(event),
  column: dateLines(event.span),
  notes: event.places.map(({ short }) => short),
  label: [words.event, whose(event.organisations)].filter(Boolean).join(' · '),
  headline: event.name,
  standfirst: undefined,
  source: event.parent?.short,
  hue: event.hue,
});

export const organisationCard = (organisation: Organisation): Card => ({
  href: cardUrl(organisation),
  column: organisation.short === organisation.name ? [] : [organisation.short],
  notes: [],
  label: words.organisation,
  headline: organisation.name,
  standfirst: undefined,
  source: undefined,
  hue: organisation.hue,
});

export const dossierCard = (dossier: Dossier): Card => ({
  href: cardUrl(dossier),
  column: [words.dossier],
  notes: [],
  label: whose(dossier.organisations),
  headline: dossier.title,
  standfirst: dossier.summary,
  source: undefined,
  hue: dossier.hue,
});

/** The card of every page that has none of its own. */
export const archiveCard = (): Card => ({
  href: cardUrl(),
  column: [],
  notes: [],
  label: '',
  headline: site.tagline,
  standfirst: undefined,
  source: undefined,
  hue: undefined,
});

/** All cards that are made, each at an address of its own. */
export const cardsOf = ({ articles, dossiers, events, organisations }: Archive): Card[] => [
  archiveCard(),
  ...articles.map(articleCard),
  ...events.map(eventCard),
  ...organisations.map(organisationCard),
  ...dossiers.map(dossierCard),
];

/** What the card says, in one line of text. */
export const cardText = ({ column, headline, label, notes, source }: Card) =>
  words.shows(site.name, [column.join(' '), ...notes, label, headline, source ?? ''].filter(Boolean));

const whose = (organisations: Organisation[]) => organisations.map(({ short }) => short).join(' · ');

/** A date in the lines of a narrow column: the year has one of its own. */
function dateLines(date: string): string[] {
  const [first, last] = dateParts(date).map(({ text }) => text.split(/\s(?=\d{4}$)/));
  if (!first || !last) return first ?? [];
  const isDayAlone = /^\d\d?$/.test(first[0]!);
  return isDayAlone
    ? [`${first[0]}–${last[0]}`, ...last.slice(1)]
    : [...first.slice(0, -1), `${first.at(-1)} –`, ...last];
}
