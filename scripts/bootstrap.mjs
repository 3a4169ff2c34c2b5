/**
 * Runs one script of this folder on a machine where nothing but Node is installed: `node scripts/bootstrap.mjs start`.
 * It needs no package itself, and says what it does on stderr: stdout belongs to the script (`npm run -s read`).
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './lib/find-browser.mjs';
import { installBrowser } from './lib/install-browser.mjs';
import { checkNode, ensurePackages } from './lib/packages.mjs';
import { end, say } from './lib/say.mjs';

const SCRIPTS = [
  'start',
  'test',
  'dev',
  'build',
  'zip',
  'bench',
  'eval',
  'read',
  'skeleton',
  'parse',
  'site',
  'fuzz',
  'faults',
];

/** The value of `--option value` or `--option=value`. */
function optionOf(args, option) {
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  return at < 0 ? undefined : args[at].includes('=') ? args[at].slice(option.length + 1) : args[at + 1];
}

/** Kinds of browser (`chromium`, `firefox`) without which a script cannot do its work. */
function browsersFor(name, args) {
  if (name === 'test')
    return (optionOf(args, '--only') ?? 'e2e').includes('e2e') ? ['chromium', 'firefox'] : [];
  if (name !== 'start' && name !== 'faults') return [];
  const asked = optionOf(args, '--browser');
  if (name === 'faults' && !asked) return ['chromium', 'firefox'];
  if (asked) return [asked === 'firefox' ? 'firefox' : 'chromium'];
  return [!findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium'];
}

const [name, ...args] = process.argv.slice(2);
if (!SCRIPTS.includes(name)) end(`Say which script to run: ${SCRIPTS.join(', ')}.`, 2);
process.chdir(join(import.meta.dirname, '..'));
checkNode();
ensurePackages();
for (const kind of browsersFor(name, args)) {
  if (!findBrowser(kind)) installBrowser(kind);
}

const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  say(error.message);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
