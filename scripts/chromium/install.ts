import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One way to come by a Chromium: what it does, in words, and the commands that do it, one after the other. */
export interface Installation {
  readonly says: string;
  /** How long each command may take. */
  readonly minutes: number;
  readonly commands: readonly (readonly [program: string, ...rest: string[]])[];
}

export interface Machine {
  /** `ID` of `/etc/os-release`: `debian`, `ubuntu`, …; empty elsewhere. */
  readonly distribution: string;
  readonly isRoot: boolean;
}

const APT = ['apt-get', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'] as const;

/**
 * The ways to install a Chromium on a machine, the one to try first coming first. On Debian as root that is apt:
 * it fails within seconds where it cannot work, and brings the libraries that a bare machine lacks, while
 * Playwright's download fails only after minutes behind a closed network. Elsewhere apt has no Chromium that runs
 * in a container (Ubuntu's is a snap), so that Playwright goes first.
 */
export function waysToInstall({ distribution, isRoot }: Machine): Installation[] {
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const usesApt = isRoot && ['debian', 'ubuntu'].includes(distribution);
  const withDeps = isRoot && distribution === 'ubuntu' ? ['--with-deps'] : [];
  const download: Installation = {
    says: 'Downloading Chromium by Playwright',
    minutes: 3,
    commands: [[process.execPath, playwright, 'install', ...withDeps, 'chromium']],
  };
  const apt = (name: string): Installation => ({
    says: `Installing ${name} by apt-get`,
    minutes: 6,
    commands: [
      [...APT, 'update'],
      [...APT, 'install', '-y', '--no-install-recommends', name],
    ],
  });
  if (!usesApt) return [download];
  return distribution === 'debian'
    ? [apt('chromium-headless-shell'), apt('chromium'), download]
    : [download, apt('chromium')];
}

/** Runs an installation, its output shown; false if a command fails, cannot start or takes too long. */
export async function install({ commands, minutes }: Installation): Promise<boolean> {
  for (const command of commands) {
    if (!(await succeeds(command, minutes * 60_000))) return false;
  }
  return true;
}

export function thisMachine(): Machine {
  let release = '';
  if (process.platform === 'linux') {
    try {
      release = readFileSync('/etc/os-release', 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return {
    distribution: /^ID="?(\w+)/m.exec(release)?.[1] ?? '',
    isRoot: process.getuid?.() === 0,
  };
}

async function succeeds(
  [program, ...rest]: Installation['commands'][number],
  milliseconds: number,
): Promise<boolean> {
  const child = spawn(program, rest, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    },
    // A group of its own, so that what it starts (a download) ends with it.
    detached: process.platform !== 'win32',
  });
  const timer = setTimeout(() => {
    if (process.platform === 'win32' || child.pid === undefined) child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  }, milliseconds);
  return new Promise((resolve) => {
    const settle = (isDone: boolean): void => {
      clearTimeout(timer);
      resolve(isDone);
    };
    child.once('error', () => settle(false));
    child.once('exit', (code) => settle(code === 0));
  });
}
