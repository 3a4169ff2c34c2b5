import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { WWW_READERS } from '../../lib/pages/registry-www.ts';
import { start } from './start.ts';

/** The script on linkedin.com, all but Sales Navigator. */
export default defineUnlistedScript(() => start(WWW_READERS));
