import { spawn } from 'node:child_process';

/** The command-line tools in use, as files: the same call works in every shell and system. */
const TOOLS = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/**
 * Runs a tool to its end and gives its exit code.
 * `quiet` holds its output back unless it fails: builds and generators have nothing to say when all is well.
 */
export function runTool(
  tool: keyof typeof TOOLS,
  args: readonly string[],
  { quiet = false, env = {} }: { quiet?: boolean; env?: Record<string, string> } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TOOLS[tool], ...args], {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
    });
    const held: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => held.push(part));
    child.stderr?.on('data', (part: Buffer) => held.push(part));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code !== 0) process.stderr.write(withoutSpinner(Buffer.concat(held).toString()));
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

const ESC = String.fromCharCode(27);
const SPINNER = new RegExp(`[\\u2800-\\u28ff][^\\n${ESC}]*${ESC}\\[K`, 'g');
const CURSOR = new RegExp(`${ESC}\\[(\\?25[lh]|K)`, 'g');

/** A build's progress wheel draws itself hundreds of times where nobody watches. */
const withoutSpinner = (text: string): string => text.replaceAll(SPINNER, '').replaceAll(CURSOR, '');
