import { createContext, useContext } from 'react';
import type { Call } from '../../lib/messages/protocol.ts';
import type { BackupFiles } from '../../lib/model/backup-file.ts';
import type { Installation } from '../../lib/model/device.ts';
import type { ExportFiles } from '../../lib/model/export-file.ts';
import type { ImportFiles } from '../../lib/model/import-file.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { BackupPreview } from '../../lib/store/backup/preview.ts';
import type { AssayDb } from '../../lib/store/db.ts';
import type { KnownPeople } from '../../lib/store/import/known.ts';

/** What an extension page may use of the world; the entrypoint provides it. */
export interface App {
  /** Read only: every write goes through `call`. */
  db: AssayDb;
  call: Call;
  /** Milliseconds UTC. */
  now: () => number;
  tabs: {
    /** What the tab's page says now, or null when nobody there listens (or before agreement). */
    read(tabId: number): Promise<{ url: string; reading: Reading } | null>;
    /** The redacted structure of the tab's page, or null when nobody there answers. */
    skeleton(tabId: number): Promise<string | null>;
    /** Whether Assay is paused in this tab alone. */
    paused(tabId: number): Promise<boolean>;
    /** Opens one of our own pages, `workspace.html#/icps`. */
    open(path: string): void;
  };
  /** The browser that hides our icon behind its puzzle piece; null where it stands on the toolbar. */
  hiddenIn(): Promise<'chromium' | 'firefox' | null>;
  /** What the browser and the build know of this installation. */
  installation(): Promise<Installation>;
  /** Asks the browser to keep the store when the disk is full; answers whether it will. */
  askToKeep(): Promise<boolean>;
  /** Backup files; loaded at the first question. */
  backup(): Promise<BackupFiles<BackupPreview>>;
  /** Files of what is saved; loaded at the first question. */
  exports(): Promise<ExportFiles>;
  /** Files of people; loaded at the first question. */
  imports(): Promise<ImportFiles<KnownPeople>>;
  /** Notices of the system, which the user may allow and take back. */
  notices: {
    allowed(): Promise<boolean>;
    request(): Promise<boolean>;
    giveBack(): Promise<boolean>;
  };
  /** Access to LinkedIn, which Firefox users can take back; always granted elsewhere. */
  access: {
    granted(): Promise<boolean>;
    request(): Promise<boolean>;
  };
}

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp needs an AppProvider');
  return app;
}
