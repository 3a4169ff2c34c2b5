import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SALES_READERS } from '../../lib/pages/registry-sales.ts';
import { start } from '../linkedin-content/start.ts';

/** The script in Sales Navigator: an application of its own, left and entered by full page loads. */
export default defineUnlistedScript(() => start(SALES_READERS));
