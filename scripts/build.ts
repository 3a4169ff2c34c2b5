/** `npm run build`: both builds, ready to be loaded unpacked. */
import { buildFor } from './lib/build.ts';

for (const browser of ['chrome', 'firefox'] as const) {
  if (!(await buildFor(browser))) process.exit(1);
  console.log(`Built .output/${browser}-mv3`);
}
