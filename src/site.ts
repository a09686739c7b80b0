/**
 * What this archive calls itself. Another archive replaces this file and `content/`; the rest is generic.
 */
export const site = {
  name: 'Pacific Record',
  tagline: 'A news archive of APEC, ASEAN and the Pacific Alliance',
  description:
    'News on APEC, ASEAN and the Pacific Alliance, retold from its sources, by organisation, event and date, each article at a permanent address.',
  /** BCP 47. The words of the pages come from `strings/<language>.ts`. */
  language: 'en',
  /** The BCP 47 locale by which dates and numbers are written. */
  locale: 'en-GB',
  /** Degrees east of the meridian in the middle of its map. */
  meridian: -150,
  /** The address under which it is published, where SITE_URL names no other. */
  address: 'https://pacific-record.example',
  /** Under what its texts may be used. */
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Where readers report errors. Set it before publishing: `.example` never resolves. */
  contact: 'corrections@pacific-record.example',
} as const;
