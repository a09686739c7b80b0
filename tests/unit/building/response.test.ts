import { describe, expect, it } from 'vitest';
import { digestAtOnce } from '../../../src/building/writing/app.ts';
import { WholeResponse } from '../../../src/building/writing/response.ts';

const TEXT = 'Café – 東京';
const BYTES = new Uint8Array([137, 80, 78, 71]);
const stream = () => new Blob([TEXT]).stream();

describe('a response that keeps its body whole', () => {
  it.each([
    ['text', new WholeResponse(TEXT), TEXT],
    ['bytes', new WholeResponse(BYTES), BYTES],
    ['JSON', WholeResponse.json({ name: TEXT }), JSON.stringify({ name: TEXT })],
  ])('gives back the %s it was given', async (_, response, given) => {
    expect(await WholeResponse.wholeOf(response)).toBe(given);
  });

  it.each([
    ['a stream', () => new WholeResponse(stream())],
    ['another kind of response', () => new Response(TEXT)],
  ])('gives the bytes of %s', async (_, make) => {
    expect(new TextDecoder().decode((await WholeResponse.wholeOf(make())) as Uint8Array)).toBe(TEXT);
  });

  it('is a response to whoever reads it as one', async () => {
    const made = () => new WholeResponse(TEXT, { status: 404, headers: { 'x-y': 'z' } });
    expect(made()).toBeInstanceOf(Response);
    expect([made().status, made().headers.get('x-y')]).toEqual([404, 'z']);
    expect(await made().text()).toBe(TEXT);
    expect(new TextDecoder().decode(await made().arrayBuffer())).toBe(TEXT);
    expect(await new Response(made().body).text()).toBe(TEXT);
    expect(new WholeResponse(null).body).toBeNull();
    expect(await new WholeResponse(stream()).text()).toBe(TEXT);
  });
});

it('digests that are made at once are those of the web', async () => {
  const hexOf = async (name: AlgorithmIdentifier) =>
    Buffer.from(await crypto.subtle.digest(name, BYTES)).toString('hex');
  const asked = ['SHA-256', 'SHA-384', { name: 'SHA-512' }];
  const before = await Promise.all(asked.map(hexOf));
  try {
    digestAtOnce();
    expect(Object.hasOwn(crypto.subtle, 'digest')).toBe(true);
    expect(await Promise.all(asked.map(hexOf))).toEqual(before);
  } finally {
    Reflect.deleteProperty(crypto.subtle, 'digest');
  }
});
