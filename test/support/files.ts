/** What a crash test may do before something reaches the disk: throw. */
export type Disk = (what: 'open' | 'write' | 'close' | 'move' | 'remove', name: string) => void;

const missing = (name: string) => new DOMException(`no ${name}`, 'NotFoundError');
const locked = (name: string) => new DOMException(`${name} is open`, 'NoModificationAllowedError');
const all: Disk = () => undefined;

interface Watch {
  disk: Disk;
  /** Open files cannot be moved or removed. Off where a worker ends: what it had open would stay so here. */
  locks: boolean;
}

/**
 * The browser's private file system in memory: the part of its interface that we use. As there, a writable works on a
 * copy that takes the file's place when it is closed, and keeps others from moving or removing it until then. `disk` may throw at any step, as a full or dying disk does.
 */
export class MemoryFolder {
  readonly folders = new Map<string, MemoryFolder>();
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Names of files with an open writable, once for each. */
  readonly open: string[] = [];
  constructor(readonly watch: Watch = { disk: all, locks: false }) {}

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<MemoryFolder> {
    const known = this.folders.get(name);
    if (known) return known;
    if (!create) throw missing(name);
    const made = new MemoryFolder(this.watch);
    this.folders.set(name, made);
    return made;
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<MemoryFile> {
    if (!this.files.has(name)) {
      if (!create) throw missing(name);
      this.watch.disk('open', name);
      this.files.set(name, new Uint8Array());
    }
    return new MemoryFile(this, name);
  }

  async removeEntry(name: string): Promise<void> {
    this.watch.disk('remove', name);
    if (this.watch.locks && this.open.includes(name)) throw locked(name);
    if (!this.files.delete(name)) throw missing(name);
  }

  async *keys(): AsyncGenerator<string> {
    yield* [...this.files.keys(), ...this.folders.keys()];
  }
}

class MemoryFile {
  constructor(
    private readonly folder: MemoryFolder,
    private readonly name: string,
  ) {}

  async getFile(): Promise<File> {
    const bytes = this.folder.files.get(this.name);
    if (!bytes) throw missing(this.name);
    return new File([bytes], this.name);
  }

  async move(to: string): Promise<void> {
    const { files, watch, open } = this.folder;
    watch.disk('move', to);
    if (watch.locks && open.includes(this.name)) throw locked(this.name);
    const bytes = files.get(this.name);
    if (!bytes) throw missing(this.name);
    files.delete(this.name);
    files.set(to, bytes);
  }

  async createWritable({ keepExistingData = false } = {}): Promise<WritableStream> {
    const { folder, name } = this;
    const { files, watch, open } = folder;
    watch.disk('open', name);
    open.push(name);
    const release = () => {
      if (open.includes(name)) open.splice(open.indexOf(name), 1);
    };
    let copy = keepExistingData ? (files.get(name) ?? new Uint8Array()) : new Uint8Array();
    let at = 0;
    type Written = Uint8Array | { type: 'write'; position: number; data: string };
    const sink = {
      write(given: Written) {
        // A writable that failed is closed.
        release();
        watch.disk('write', name);
        open.push(name);
        const isBytes = given instanceof Uint8Array;
        const bytes = isBytes ? given : new TextEncoder().encode(given.data);
        const from = isBytes ? at : given.position;
        const grown = new Uint8Array(Math.max(copy.length, from + bytes.length));
        grown.set(copy);
        grown.set(bytes, from);
        copy = grown;
        at = from + bytes.length;
      },
      close() {
        release();
        watch.disk('close', name);
        files.set(name, copy);
      },
      abort: release,
    };
    const stream = new WritableStream<Written>(sink);
    return Object.assign(stream, {
      write: async (given: Written) => {
        const writer = stream.getWriter();
        await writer.write(given).finally(() => writer.releaseLock());
      },
    });
  }
}

/** An empty private file system; `disk` can be exchanged while it is used. */
export function memoryFiles() {
  const watch: Watch = { disk: all, locks: false };
  const root = new MemoryFolder(watch);
  return {
    watch,
    root: async () => root as unknown as FileSystemDirectoryHandle,
    /** Every byte of every file as text, with the names: for what must not be there. */
    text: (): string =>
      [...root.folders.values()]
        .flatMap(({ files }) => [...files].map(([name, bytes]) => name + new TextDecoder().decode(bytes)))
        .join('\n'),
    names: (folder: string): string[] => [...(root.folders.get(folder)?.files.keys() ?? [])].sort(),
  };
}
