import type { Lead } from '../model/lead.ts';
import { STAGES, type Stage } from '../model/stage.ts';
import type { Changes } from './changes.ts';
import { LEAD_ROWS } from './lead-rows.ts';
import type { CounterRow } from './rows.ts';

/** Keeps the counters true over one edit: leads by stage, and all their rows. */
export class Counts {
  private readonly byStage = new Map<Stage, number>();
  private newRows = 0;

  /** @param counters the rows as they were when the edit began */
  constructor(
    private readonly changes: Changes,
    private readonly spaceId: string,
    private readonly counters: readonly CounterRow[],
  ) {}

  /**
   * A lead's row is written.
   * @param before the row that it replaces; null: none
   */
  put(before: Lead | null, lead: Lead): void {
    if (before) this.count(before, -1);
    else this.newRows++;
    this.count(lead, 1);
  }

  /** A lead's row is taken away. */
  delete(lead: Lead): void {
    this.count(lead, -1);
    this.newRows--;
  }

  /** Puts the counters that changed among the changes of the edit. Once, at its end. */
  write(): void {
    // Stores of the first builds have no counter of all rows, and no merged leads.
    if (this.newRows !== 0)
      this.putCounter(LEAD_ROWS, (this.counterOf(LEAD_ROWS) ?? this.allCounted()) + this.newRows);
    for (const [stage, change] of this.byStage)
      if (change !== 0) this.putCounter(`stage:${stage}`, (this.counterOf(`stage:${stage}`) ?? 0) + change);
  }

  private counterOf(name: string): number | undefined {
    return this.counters.find((row) => row.spaceId === this.spaceId && row.name === name)?.value;
  }

  private allCounted(): number {
    return STAGES.reduce((sum, stage) => sum + (this.counterOf(`stage:${stage}`) ?? 0), 0);
  }

  /** Nobody is as good as no row: undo leaves the table as it was. */
  private putCounter(name: string, value: number): void {
    const { spaceId } = this;
    if (value === 0) this.changes.delete('counters', [spaceId, name]);
    else this.changes.put('counters', { spaceId, name, value });
  }

  /** Whoever was merged into another counts no more. */
  private count({ stage, mergedInto }: Lead, change: number): void {
    if (mergedInto === null) this.byStage.set(stage, (this.byStage.get(stage) ?? 0) + change);
  }
}
