import { useEffect } from 'react';

/** What is not heard of for so long may have lost its worker, ms. */
const SILENCE = 5_000;

/**
 * Asks again and again while something runs that nothing is heard of: any question starts its worker again.
 * @param heard changes with each word of it
 */
export function useWake(runs: boolean, heard: unknown, ask: () => Promise<unknown>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each word the silence begins anew
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => void ask(), SILENCE);
    return () => clearInterval(timer);
  }, [ask, runs, heard]);
}
