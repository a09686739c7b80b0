import { z } from 'zod';
import { dateBounds } from '../schemas/edtf.ts';
import type { ProbeOptions } from './probe.ts';

/** Answers, or why there is none. */
export type Archived = { copy: string | undefined } | { reason: string };

export const WAYBACK = 'https://archive.org/wayback/available';

const availability = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), url: z.url() }).optional(),
  }),
});

/**
 * Asks the Wayback Machine for the copy of an address nearest to a date (EDTF).
 *
 * @see https://archive.org/help/wayback_api.php
 */
export async function archivedCopy(
  url: string,
  date: string,
  { fetch, timeout, userAgent }: ProbeOptions,
  service = WAYBACK,
): Promise<Archived> {
  const address = new URL(service);
  address.search = new URLSearchParams({
    url,
    timestamp: dateBounds(date).first.replaceAll('-', ''),
  }).toString();
  try {
    const response = await fetch(address.href, {
      headers: { 'user-agent': userAgent, accept: 'application/json' },
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) return { reason: `${response.status} ${response.statusText}`.trim() };
    const { closest } = availability.parse(await response.json()).archived_snapshots;
    return { copy: closest?.available ? closest.url.replace(/^http:/, 'https:') : undefined };
  } catch (error) {
    return { reason: error instanceof z.ZodError ? 'an answer of another form' : (error as Error).message };
  }
}
