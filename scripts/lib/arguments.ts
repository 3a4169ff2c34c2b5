import { type ParseArgsConfig, parseArgs } from 'node:util';

/** `parseArgs` that answers a wrong option with one sentence and exit code 2 instead of a stack. */
export function argumentsOf<T extends ParseArgsConfig>(config: T, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nUsage: ${usage}`);
    process.exit(2);
  }
}
