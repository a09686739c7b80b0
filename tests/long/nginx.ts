import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { install, thisMachine } from '../../scripts/chromium/install.ts';

export interface RunningNginx {
  url: string;
  stop: () => Promise<void>;
}

const APT = ['apt-get', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'] as const;

/** Finds nginx or, as root on Debian and Ubuntu, installs it. @throws Error that says what is missing */
export async function needNginx(): Promise<void> {
  if (isThere()) return;
  const { distribution, isRoot } = thisMachine();
  if (isRoot && ['debian', 'ubuntu'].includes(distribution)) {
    const commands = [
      [...APT, 'update'],
      [...APT, 'install', '-y', '--no-install-recommends', 'nginx-light'],
    ] as const;
    await install({ says: 'Installing nginx by apt-get', minutes: 5, commands });
  }
  if (!isThere()) {
    throw new Error(
      'nginx is missing, and only as root on Debian or Ubuntu can it be installed from here. Install it (apt-get install nginx-light, dnf install nginx, brew install nginx), so that "nginx -v" answers, and run again.',
    );
  }
}

function isThere(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Serves a folder by `hosting/nginx.conf`, of which only the port and the folder are changed. */
export async function startNginx(directory: string): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'temp'));
  const port = await freePort();
  const site = readFileSync('hosting/nginx.conf', 'utf8')
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/root \S+;/, `root "${resolve(directory)}";`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${folder}/temp/${name}";`,
  );
  const configuration = `daemon off;\nmaster_process off;\npid "${folder}/nginx.pid";\nerror_log stderr warn;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${site}\n}\n`;
  writeFileSync(join(folder, 'nginx.conf'), configuration);
  const child = spawn('nginx', ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child);
  return {
    url,
    stop: () =>
      new Promise((stopped) => {
        child.once('exit', () => {
          rmSync(folder, { recursive: true });
          stopped();
        });
        child.kill('SIGTERM');
      }),
  };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null)
      throw new Error(`nginx ended with status ${child.exitCode}; see its message above.`);
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error('nginx did not answer within five seconds.');
}
