import { build } from 'vite';

const made = new Map<string, Promise<string>>();

/** One file with all that it imports, as a script for a page that puts what it exports under a global name; made once. */
export function bundle(entry: string, name = 'assayBundle'): Promise<string> {
  const key = `${name} ${entry}`;
  const known = made.get(key) ?? make(entry, name);
  made.set(key, known);
  return known;
}

async function make(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, name, formats: ['iife'] },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}
