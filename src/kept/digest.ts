import { createHash } from 'node:crypto';

/** The SHA-256, in hexadecimal, of bytes or of anything that JSON says whole. */
export const digest = (of: Uint8Array | object | string): string =>
  createHash('sha256')
    .update(of instanceof Uint8Array ? of : JSON.stringify(of))
    .digest('hex');
