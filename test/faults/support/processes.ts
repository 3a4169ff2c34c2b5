import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBrowser } from '../../support/browsers/browser.ts';
import { until } from '../../support/wait.ts';

/** Processes that name this folder (a browser's first one, and some helpers), and all that come from them. */
function processesOf(profile: string): number[] {
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 24 });
  const all = list.split('\n').flatMap((line) => {
    const [, pid, parent, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), args }] : [];
  });
  const found = new Set(all.filter(({ args }) => args.includes(profile)).map(({ pid }) => pid));
  found.delete(process.pid);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

/** Sends a signal to every process of this profile; one that is gone meanwhile needs none. */
export function signalAll(profile: string, signal: NodeJS.Signals): void {
  for (const pid of processesOf(profile)) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

/** Ends the browser of this profile as a crash does, and removes the locks that it leaves behind. */
export async function killBrowser(profile: string, browser: TestBrowser): Promise<void> {
  signalAll(profile, 'SIGKILL');
  await browser.closed;
  await until(() => processesOf(profile).length === 0, 'the browser is gone');
  for (const name of readdirSync(profile)) {
    if (/^Singleton|^\.?parentlock$|^lock$/.test(name)) rmSync(join(profile, name), { force: true });
  }
}
