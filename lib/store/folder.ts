/**
 * A folder of the browser's private file system (OPFS), which outlives damage to IndexedDB (reference, reliability 1.4).
 * Every write is whole or not there: what is written goes to a copy that takes the file's place when it is closed.
 */
export interface Folder {
  names(): Promise<string[]>;
  /** Rejects with `NotFoundError` where there is none. */
  read(name: string): Promise<Blob>;
  write(name: string, bytes: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void>;
  /**
   * Opens a copy of a file (of nothing, where there is none). Whatever is written to the file in between is lost, and
   * until the copy is put or left the file can be neither moved nor removed.
   */
  open(name: string): Promise<OpenCopy>;
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
}

export interface OpenCopy {
  /** Writes text into the copy at a place, in bytes. A copy that could not be written to is left. */
  write(position: number, text: string): Promise<void>;
  /** Has the copy take the file's place, or leaves it. */
  close(): Promise<void>;
  /** Gives the copy up; the file stays as it is. */
  leave(): Promise<void>;
}

/** Gives the browser's root folder, `navigator.storage.getDirectory`. */
export type Root = () => Promise<FileSystemDirectoryHandle>;

/** `move` is in both browsers and not yet in TypeScript's library. */
type Movable = FileSystemFileHandle & { move(name: string): Promise<void> };

export function folderIn(root: Root, name: string): Folder {
  // Asking for them again costs as much as writing a line.
  let known: Promise<FileSystemDirectoryHandle> | null = null;
  const folder = () => {
    known ??= root()
      .then((top) => top.getDirectoryHandle(name, { create: true }))
      .catch((error: unknown) => {
        known = null;
        throw error;
      });
    return known;
  };
  const file = async (of: string, create = false) => (await folder()).getFileHandle(of, { create });
  return {
    names: async () => {
      const names: string[] = [];
      for await (const found of (await folder()).keys()) names.push(found);
      return names.sort();
    },
    read: async (of) => (await file(of)).getFile(),
    write: async (of, bytes) => bytes.pipeTo(await (await file(of, true)).createWritable()),
    open: async (of) => {
      const writable = await (await file(of, true)).createWritable({ keepExistingData: true });
      const leave = () => writable.abort().catch(() => undefined);
      // What could not be written must not stay behind as a half copy.
      const orLeave = (doing: Promise<void>) =>
        doing.catch(async (error: unknown) => {
          await leave();
          throw error;
        });
      return {
        leave,
        write: (position, data) => orLeave(writable.write({ type: 'write', position, data })),
        close: () => orLeave(writable.close()),
      };
    },
    rename: async (from, to) => ((await file(from)) as Movable).move(to),
    remove: async (of) => (await folder()).removeEntry(of),
  };
}
