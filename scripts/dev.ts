/** `npm run dev`: WXT's own development server and browser; options such as `-b firefox` go to it. */
import { runTool } from './lib/run.ts';

process.exit(await runTool('wxt', process.argv.slice(2)));
