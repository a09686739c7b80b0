/** What each field of a data file holds, for those who use it. */
export const fields = {
  id: 'The name of the entry within its collection, which never changes hands.',
  url: 'The address of its page.',
  name: 'Its name.',
  short: 'Its name in lists, the full one where it has no shorter.',
  sort: 'The name as it is filed, family name first.',
  formerly: 'Addresses at which it stood before, which lead to it still.',
  text: 'What the archive says of it, as plain text; paragraphs stand apart by an empty line.',
  variants: 'Other names of the same.',
  lang: 'BCP 47 language; empty where it is that of the archive.',
  articleCount: 'How many articles of the archive belong to it.',
  organisations: 'Whose news it is, the most concerned first.',
  site: 'Its own site.',
  added: 'The day on which it entered the archive.',

  date: {
    edtf: 'A day, or in EDTF a month (2023-10), a year (2023) or an interval (2023-10-18/2023-10-31): as exact as it is known.',
    precision: 'How exactly that is known.',
    first: 'The first day it may stand for. Only where the precision is “day” is it the day itself.',
    last: 'The last day it may stand for. Only where the precision is “day” is it the day itself.',
  },

  article: {
    headline: 'The archive’s own headline.',
    summary: 'One or two sentences that stand alone.',
    published:
      'When the original was published: a day, or in EDTF a month (2023-10), a year (2023) or an interval (2023-10-18/2023-10-31). No day is given that is not known.',
    changed: 'The day of the last change: the later of “added” and the latest revision.',
    language: 'The language of the record, BCP 47.',
    place: 'The dateline: where the report comes from.',
    events: 'The meetings and occasions it reports on.',
    eventNote: 'Why an article dated well outside the spans of its events is filed under them.',
    topics: 'What it is about.',
    people: 'Who appears in it.',
    office: 'The office of the person, as the original words it.',
    places: 'Places it speaks of, besides the dateline.',
    source: 'The original from which it is written.',
    sameMoment: 'Reports of the same moment by other publishers.',
    revisions: 'Changes of the record since it entered the archive, oldest first.',
    text: 'The report as plain text; paragraphs stand apart by an empty line.',
    licence: 'The licence of the record. The original belongs to its publisher.',
  },

  source: {
    publisher: 'Who published the original.',
    headline: 'The original’s own headline, where it was seen.',
    url: 'The original’s address, where it is known.',
    date: 'The date as the original prints it, letter by letter.',
    language: 'The language of the original, BCP 47.',
    reporters: 'Who wrote the original, where it names them: “Family, Given”.',
    archived: 'The address of an archived copy, where one is known.',
    accessed: 'The day on which the original was read, where somebody noted it.',
    rights: 'The terms of the original, as it words them.',
    note: 'How the original reached the archive and what is odd about it.',
  },

  revision: {
    date: 'The day on which the record was changed.',
    kind: 'What sort of change it was.',
    note: 'What was wrong and what stands now.',
    passages: 'The ids of the passages it changed.',
    removed: 'The ids of the passages it took out.',
  },

  organisation: {
    membersAre: 'What its members are called, in the plural.',
    members: 'Its members.',
    member: 'The member.',
    memberName: 'The name under which it is a member.',
    from: 'Since when, in EDTF, where that is known.',
    to: 'Until when, in EDTF, where it is one no more.',
  },

  event: {
    span: 'The days it took: a day, or in EDTF a month, a year or an interval.',
    parent: 'The larger event of which it was part.',
    places: 'Where it took place.',
    hosts: 'The economies or countries that hosted it.',
  },

  person: {
    offices:
      'Each office as the sources word it, with the dates of the first and the last article that give it.',
    first: 'The date of the first article that gives it, in EDTF.',
    last: 'The date of the last article that gives it, in EDTF.',
  },

  place: {
    kind: 'What sort of place it is.',
    within: 'The country or economy it lies in.',
    latitude: 'Degrees north of the equator.',
    longitude: 'Degrees east of Greenwich.',
    geonames: 'Its id in GeoNames.',
    iso: 'ISO 3166-1 alpha-2, for countries and economies.',
  },

  publisher: {
    language: 'The language it mostly publishes in, BCP 47.',
    place: 'Where it is at home.',
  },

  dossier: {
    title: 'Its title.',
    events: 'The events it gathers.',
    cites: 'The articles it cites, oldest first.',
  },
};
