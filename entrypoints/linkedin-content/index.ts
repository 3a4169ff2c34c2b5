import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { WWW_READERS } from '../../lib/pages/registry-www.ts';
import { start } from './start.ts';

/** The script on linkedin.com, all but Sales Navigator. */
export const main = (): void => start(WWW_READERS);

// The build calls `main` itself (wxt.config.ts) and leaves the definition out.
export default /* @__PURE__ */ defineUnlistedScript(main);
