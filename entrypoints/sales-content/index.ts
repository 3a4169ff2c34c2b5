import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SALES_READERS } from '../../lib/pages/registry-sales.ts';
import { start } from '../linkedin-content/start.ts';

/** The script in Sales Navigator: an application of its own, left and entered by full page loads. */
export const main = (): void => start(SALES_READERS);

// The build calls `main` itself (wxt.config.ts) and leaves the definition out.
export default /* @__PURE__ */ defineUnlistedScript(main);
