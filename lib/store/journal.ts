import type { Change } from './changes.ts';
import type { DumpRow } from './dump.ts';
import type { Folder, OpenCopy } from './folder.ts';
import { type Line, linesOf, parsedLine, textOfLines } from './journal-lines.ts';
import { type Segment, segmentName, segmentOf } from './journal-segment.ts';
import { isIn, type Span } from './journal-span.ts';

/** Longest segment, in bytes: every append copies the segment (measured: 4.5 ms at any size up to this). */
const SEGMENT = 256_000;

/** Lines kept for another try while the disk takes none. */
const MOST_WAITING = 20_000;

/** The clock's row, as every commit ends with it. */
const CLOCK = /^\{"table":"meta","row":\{"key":"clock","value":"([\w-]+)"\}\}$/gm;

/** Lines of an edit that is about to commit; `copy` holds them once they are written. */
interface Expected {
  changes: readonly Change[];
  lines: readonly Line[];
  size: number;
  copy: OpenCopy | null;
}

/**
 * Every committed change as lines, outside IndexedDB, from one snapshot to the next. A snapshot begins a generation: what
 * was committed before it began is in the snapshot, everything later in this generation or a later one.
 * One context writes; calls are carried out in their order.
 */
export class Journal {
  private queue: Promise<unknown> = Promise.resolve();
  /** Lines that wait for the running append: all of them go with the next one. */
  private waiting: Line[] = [];
  private next: Promise<void> | null = null;
  private preparing = false;
  private prepared: { name: string; copy: OpenCopy } | null = null;
  private expected: Expected | null = null;
  private committed: Expected | null = null;
  private current: (Segment & { size: number }) | null = null;

  constructor(private readonly folder: Folder) {}

  /** Appends changes; settles when they are on disk. Those that fail are tried again with the next. */
  append(changes: readonly Change[]): Promise<void> {
    const expected = this.expected?.changes === changes ? this.expected : null;
    if (expected) this.expected = null;
    this.committed ??= expected;
    this.waiting.push(...(expected?.lines ?? linesOf(changes)));
    this.next ??= this.inTurn(async () => {
      this.next = null;
      await this.write().catch((error: unknown) => {
        // A disk that stays full: the next snapshot holds what is given up here.
        if (this.waiting.length > MOST_WAITING) this.waiting = [];
        throw error;
      });
    });
    return this.next;
  }

  /** Opens the segment for the next append, which then takes half the time (measured: 1.7 ms instead of 4.5). */
  prepare(): void {
    if (this.preparing) return;
    this.preparing = true;
    // In turn, because it opens a copy: what an earlier append is about to write must be in it.
    void this.inTurn(async () => {
      this.preparing = false;
      // Nor while another copy of it is open.
      if (this.prepared || this.expected?.copy || this.committed?.copy) return;
      const name = segmentName(await this.open());
      this.prepared = { name, copy: await this.folder.open(name) };
    }).catch(() => undefined);
  }

  /**
   * Writes what is about to commit into a copy of the segment while it commits. Only `append` of the same changes has
   * the copy take its file's place: of an edit that failed, or whose worker ended, nothing is in the journal.
   */
  expect(changes: readonly Change[]): void {
    const lines = linesOf(changes);
    const size = lines.reduce((sum, each) => sum + each.size, 0);
    const last = this.expected;
    const expected: Expected = { changes, lines, size, copy: null };
    this.expected = expected;
    void this.inTurn(async () => {
      await last?.copy?.leave();
      if (this.expected !== expected) return;
      const at = await this.open();
      if (at.size > 0 && at.size + size > SEGMENT) return;
      const copy = await this.copyOf(at);
      await copy.write(at.size, textOfLines(lines));
      expected.copy = copy;
    }).catch(() => undefined);
  }

  /** Begins a generation and answers its number. */
  rotate(): Promise<number> {
    return this.inTurn(async () => {
      // Whatever is committed from now on belongs to what begins here.
      await this.leaveExpected();
      await this.leaveCommitted();
      const { generation } = await this.open();
      this.current = { generation: generation + 1, at: 0, size: 0 };
      await this.put(this.current, '');
      return generation + 1;
    });
  }

  /** Everything in some generations, one segment at a time. A line that is torn or changed is left out. */
  async *rows(from: number, until: number | null = null): AsyncGenerator<DumpRow[]> {
    for (const name of await this.names(({ generation }) => isIn(generation, { from, until }))) {
      const text = await (await this.folder.read(name)).text();
      yield text.split('\n').flatMap(parsedLine);
    }
  }

  /** The newest clock of a commit that reached the journal; null where it knows none. */
  async lastClock(): Promise<string | null> {
    for (const name of (await this.names(() => true)).reverse()) {
      const text = await (await this.folder.read(name)).text();
      const clocks = [...text.matchAll(CLOCK)].map(([, value = '']) => value);
      if (clocks.length > 0) return clocks.reduce((last, value) => (value > last ? value : last));
    }
    return null;
  }

  /** Writes down that a snapshot holds every commit up to a clock. */
  reached = (clock: string): Promise<void> =>
    this.append([{ table: 'meta', key: 'clock', row: { key: 'clock', value: clock } }]);

  /** Settles when everything appended so far is on disk, or has failed. */
  async settled(): Promise<void> {
    await this.queue;
  }

  /** Whether anything was written since generation `from`. */
  async isEmpty(from: number): Promise<boolean> {
    for await (const rows of this.rows(from)) if (rows.some(({ table }) => table !== 'meta')) return false;
    return true;
  }

  /** Takes away all segments of earlier generations, but for those of `kept`; `Infinity` all there are. */
  removeBefore(generation: number, kept: readonly Span[] = []): Promise<void> {
    return this.inTurn(async () => {
      const isOver = (segment: Segment) =>
        segment.generation < generation && !kept.some((span) => isIn(segment.generation, span));
      for (const name of await this.names(isOver)) {
        if (this.prepared?.name === name) await this.leavePrepared();
        await this.folder.remove(name);
      }
    });
  }

  private async names(wanted: (segment: Segment) => boolean): Promise<string[]> {
    return (await this.folder.names()).filter((name) => {
      const segment = segmentOf(name);
      return segment !== null && wanted(segment);
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Where to go on: after a start of the worker in a segment of its own. */
  private async open(): Promise<Segment & { size: number }> {
    if (this.current) return this.current;
    const last = (await this.folder.names()).flatMap((name) => segmentOf(name) ?? []).at(-1);
    this.current = { generation: last?.generation ?? 1, at: last ? last.at + 1 : 0, size: 0 };
    return this.current;
  }

  private async put(at: Segment & { size: number }, text: string): Promise<void> {
    const copy = await this.copyOf(at);
    await copy.write(at.size, text);
    await copy.close();
  }

  /** The prepared copy if it is of this segment; one of an older segment would keep it from being removed. */
  private async copyOf(at: Segment): Promise<OpenCopy> {
    const { prepared } = this;
    const name = segmentName(at);
    if (prepared?.name !== name) {
      await this.leavePrepared();
      return this.folder.open(name);
    }
    this.prepared = null;
    return prepared.copy;
  }

  private async leavePrepared(): Promise<void> {
    const { prepared } = this;
    this.prepared = null;
    await prepared?.copy.leave();
  }

  /** Gives up the copy of what was expected; who is not written yet stays. */
  private async leaveExpected(): Promise<void> {
    const { expected } = this;
    if (!expected?.copy) return;
    this.expected = null;
    await expected.copy.leave();
  }

  /** Its lines wait, and go the longer way. */
  private async leaveCommitted(): Promise<void> {
    const { committed } = this;
    this.committed = null;
    await committed?.copy?.leave();
  }

  /** Of what was written while it committed, the copy only has to be closed. */
  private async seal(): Promise<void> {
    const { committed } = this;
    if (!committed?.copy || committed.lines.some((each, index) => each !== this.waiting[index]))
      return this.leaveCommitted();
    this.committed = null;
    const at = await this.open();
    await committed.copy.close();
    this.waiting.splice(0, committed.lines.length);
    this.current = { ...at, size: at.size + committed.size };
  }

  private async write(): Promise<void> {
    await this.leaveExpected();
    await this.seal();
    while (this.waiting.length > 0) {
      const at = await this.open();
      let size = at.size;
      let count = 0;
      for (const next of this.waiting) {
        if (size > 0 && size + next.size > SEGMENT) break;
        size += next.size;
        count++;
      }
      if (count > 0) await this.put(at, textOfLines(this.waiting.slice(0, count)));
      this.waiting.splice(0, count);
      this.current = this.waiting.length > 0 ? { ...at, at: at.at + 1, size: 0 } : { ...at, size };
    }
  }
}
