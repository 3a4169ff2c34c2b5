import { useEffect, useState } from 'react';

/** Seconds until `onEnd` is called, counted while `runs`; from the start again after every stop. */
export function useCountdown(seconds: number, runs: boolean, onEnd: () => void): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (!runs) return setLeft(seconds);
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1_000);
    return () => clearInterval(timer);
  }, [runs, seconds]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: called once, when the last second is over
  useEffect(() => {
    if (runs && left === 0) onEnd();
  }, [left]);
  return left;
}
