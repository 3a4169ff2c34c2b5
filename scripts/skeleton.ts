/** Prints the redacted skeleton of a saved page: structure without anybody's data, for a bug report or a new case. */
import '../lib/pages/index.ts';
import { skeletonOf } from '../lib/pages/skeleton.ts';
import { savedPageOf } from './lib/saved-page.ts';

const page = savedPageOf(process.argv.slice(2), 'Usage: npm run -s skeleton -- FILE.html URL');
if (typeof page === 'string') {
  console.error(page);
  process.exitCode = 2;
} else process.stdout.write(skeletonOf(page.document, page.url));
