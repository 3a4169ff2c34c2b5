import type { HookPart } from './hook-row.ts';

/** The classic app inside the newer front end's shell. */
export const INTEROP_HOOKS = {
  interop: {
    frame: [2604, 'iframe[data-testid="interop-iframe"]'],
    // Its open shadow root holds the classic app's dialogs.
    outlet: [2604, '#interop-outlet[data-testid="interop-shadowdom"]'],
    hidden: [2301, '[hidden],[aria-hidden="true"],[inert]'],
    empty: [2301, '[width="0"],[height="0"]'],
  },
} satisfies HookPart;
