import { subscribe } from 'node:diagnostics_channel';

/*
 * Imported before a program, has it say where each of its requests goes, whether with fetch or with node:http.
 */

const say = (to: string) => process.stderr.write(`\nREQUEST ${to}\n`);

subscribe('undici:request:create', (message) => {
  const { request } = message as { request: { origin: string; path: string } };
  say(request.origin + request.path);
});
subscribe('http.client.request.created', (message) => {
  const { request } = message as { request: { host: string; path: string } };
  say(request.host + request.path);
});
