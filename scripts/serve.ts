import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSiteHandler } from './serve/handler.ts';

export interface SiteOptions {
  /** The folder `npm run build` wrote. */
  readonly directory: string;
  /** The path the site was built for, with or without its slashes. */
  readonly base?: string;
  /** 0 for any free port. */
  readonly port?: number;
  readonly host?: string;
  /** Told of each response that was sent: the path asked for, and its bytes as they went out, headers included. */
  readonly onSent?: (path: string, bytes: number) => void;
}

export interface RunningSite {
  /** The address of the home page, with its base path. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as it is published.
 *
 * @throws if the folder holds no site, its `_headers` or `_redirects` cannot be read, or the port is taken
 * (`code` is `EADDRINUSE`).
 */
export async function serveSite({
  directory,
  base = '/',
  port = 0,
  host = '127.0.0.1',
  onSent,
}: SiteOptions): Promise<RunningSite> {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`There is no site in "${directory}" (no index.html): run "npm run build" first.`);
  }
  const path = `/${base}/`.replaceAll(/\/+/g, '/');
  const handle = createSiteHandler(directory, path);
  const server = createServer((request, response) => {
    const { socket, url = '' } = request;
    const before = socket.bytesWritten;
    response.once('finish', () => onSent?.(url, socket.bytesWritten - before));
    handle(request, response);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, host, listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${taken}${path}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => {
          if (error) failed(error);
          else closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** Serves on the port asked for or, where it is taken, on the next one that is free (twenty are tried). */
export async function serveOnFreePort(
  options: SiteOptions & { readonly port: number },
): Promise<RunningSite> {
  for (let port = options.port; port < options.port + 20; port += 1) {
    try {
      return await serveSite({ ...options, port });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      console.log(`Port ${port} is taken; trying ${port + 1}.`);
    }
  }
  throw new Error(`No port from ${options.port} to ${options.port + 19} is free: name another with --port.`);
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({
      options: {
        dir: { type: 'string', default: 'dist' },
        host: { type: 'string', default: '127.0.0.1' },
        port: { type: 'string', default: '4321' },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${values.port}" is no port.`);
    const site = await serveOnFreePort({
      directory: values.dir,
      base: process.env.BASE_PATH ?? '/',
      port,
      host: values.host,
    });
    console.log(`\n  The site is at ${site.url}\n  Stop it with Ctrl+C.\n`);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
