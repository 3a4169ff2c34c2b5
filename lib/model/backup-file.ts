/** What popup and workspace hand a chosen file to; loaded where somebody opens the backup screen. */
export interface BackupFiles<Preview> {
  /** Makes a backup of everything and hands it to the browser as a download. */
  download(passphrase: string | null, signal: AbortSignal): Promise<void>;
  /** Errors: `backup-empty`, `backup-foreign`. */
  needsPassphrase(file: Blob): Promise<boolean>;
  /** Errors: `backup-passphrase`, `backup-damaged`. */
  open(file: Blob, passphrase: string | null, signal: AbortSignal): Promise<OpenedBackup<Preview>>;
}

/** A chosen file without its passphrase. */
export interface OpenedBackup<Preview> {
  /** Reads all of it and writes nothing. Errors: `backup-foreign`, `backup-damaged`, `backup-newer`, `backup-too-large`. */
  preview(onProgress: (share: number) => void): Promise<Preview>;
  /** Puts it where the worker restores from; answers its name there. */
  keep(): Promise<string>;
}
