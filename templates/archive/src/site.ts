/** What this archive calls itself: fill it in before you publish. */
export const site = {
  name: 'Example Archive',
  tagline: 'A news archive of Exampleton',
  description: 'News of Exampleton, retold from its sources, each article at a permanent address.',
  /** BCP 47. The words of the pages come from `strings/<language>.ts`. */
  language: 'en',
  /** The BCP 47 locale by which dates and numbers are written. */
  locale: 'en-GB',
  /** Degrees east of the meridian in the middle of its map. */
  meridian: 0,
  /** The address under which it is published, where SITE_URL names no other. */
  address: 'https://archive.example',
  /** Under what its texts may be used. */
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Where readers report errors. Set it before publishing: `.example` never resolves. */
  contact: 'corrections@archive.example',
} as const;
