import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { end, say } from './say.mjs';

/** Ends with a sentence when Node is older than package.json asks. */
export function checkNode() {
  const [, wanted] = /(\d+\.\d+)/.exec(JSON.parse(readFileSync('package.json', 'utf8')).engines.node) ?? [];
  const [major, minor] = wanted.split('.').map(Number);
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  end(
    `Assay needs Node ${wanted} or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
}

/** Runs `npm ci` when packages are missing or older than the lock file. */
export function ensurePackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  say('Installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Its stdout goes to our stderr: stdout belongs to the script that follows.
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    end('Installing the packages failed (see above): check the network, then run the same again.');
}
