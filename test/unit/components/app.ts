import type { App } from '../../../components/data/app.ts';

const notAsked = () => Promise.reject(new Error('not asked here'));

/** A world that knows nothing and allows everything; a test names what it is about. */
export const appWith = (known: Pick<App, 'db' | 'call' | 'now'> & Partial<App>): App => ({
  tabs: { skeleton: async () => null, read: async () => null, paused: async () => false, open: () => {} },
  installation: notAsked,
  hiddenIn: async () => null,
  askToKeep: async () => true,
  backup: notAsked,
  imports: notAsked,
  exports: notAsked,
  notices: { allowed: async () => false, request: async () => true, giveBack: async () => true },
  access: { granted: async () => true, request: async () => true },
  ...known,
});
