import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment, type ReactNode, StrictMode, useEffect, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Locale } from '../../lib/model/locale.ts';
import type { Translate, WordKey } from '../../lib/model/words.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { expectedName } from '../error-word.ts';
import { ToastProvider } from '../Toast.tsx';
import { WordsProvider } from '../Words.tsx';
import { type App, AppProvider, useApp } from './app.ts';
import { useSettings } from './use-settings.ts';

export interface Start {
  app: App;
  /** Loads the words for the chosen language; null follows the browser. */
  translate: (chosen: Locale | null) => Promise<Translate>;
  title: WordKey;
  root: HTMLElement;
  children: ReactNode;
}

/** Renders one of our pages in the user's language, and a sentence where it cannot be. */
export function startPage({ app, translate, title, root, children }: Start): void {
  createRoot(root, { onCaughtError: report }).render(
    <StrictMode>
      <ErrorBoundary loadWords={() => translate(null)}>
        <AppProvider value={app}>
          <InLanguage translate={translate} title={title}>
            <ToastProvider>{children}</ToastProvider>
          </InLanguage>
        </AppProvider>
      </ErrorBoundary>
    </StrictMode>,
  );
}

/** The boundary shows expected errors in a sentence; others belong on the console too. */
function report(error: unknown): void {
  if (!expectedName(error)) console.error(error);
}

function InLanguage({ translate, title, children }: Pick<Start, 'translate' | 'title' | 'children'>) {
  const { db } = useApp();
  const settings = useSettings();
  const space = useSpace();
  const [t, setT] = useState<Translate | null>(null);
  const chosen = settings?.locale;
  const hide = settings?.hideNames ?? false;

  // Words wait for the settings, too: no name is drawn before.
  useLayoutEffect(() => void document.documentElement.classList.toggle('is-hiding', hide), [hide]);

  useEffect(() => {
    const stop = new AbortController();
    // Live queries keep silent about a store that refused to open: newer data, a damaged disk.
    db.open().catch((error: unknown) => stop.signal.aborted || fail(error, setT));
    return () => stop.abort();
  }, [db]);

  useEffect(() => {
    if (chosen === undefined) return;
    const stop = new AbortController();
    translate(chosen).then(
      (words) => stop.signal.aborted || setT(() => words),
      (error: unknown) => stop.signal.aborted || fail(error, setT),
    );
    return () => stop.abort();
  }, [chosen, translate]);

  useEffect(() => {
    if (!t) return;
    document.documentElement.lang = t.locale;
    document.title = t(title);
  }, [t, title]);

  return (
    t &&
    space !== undefined && (
      <WordsProvider t={t}>
        <Fragment key={space}>{children}</Fragment>
      </WordsProvider>
    )
  );
}

/** The store's space, which a restore may change under an open page: everything is asked for again then. */
function useSpace(): string | undefined {
  const { db } = useApp();
  return useLiveQuery(async () => {
    const row = await db.meta.get('space');
    db.spaceId = row?.value ?? '';
    return db.spaceId;
  }, [db]);
}

/** Hands an error to the boundary above: React takes what is thrown while drawing, not what a promise rejects with. */
function fail(error: unknown, setT: (next: () => never) => void): void {
  setT(() => {
    throw error;
  });
}
