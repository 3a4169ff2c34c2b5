/** How many checks went well and how many did not. */
export interface Count {
  passed: number;
  failed: number;
  /** What failed, by name, where that is known: said again at the end of a run. */
  failures?: string[];
  /** What passed only when it was told again, with its first error. */
  retold?: string[];
}

export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  failures: counts.flatMap(({ failures = [] }) => failures),
  retold: counts.flatMap(({ retold = [] }) => retold),
});

/** A check that counts as one. */
export const one = (good: boolean): Count => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });
