import { runTool } from './run.ts';

/** Builds `.output/chrome-mv3` or `.output/firefox-mv3`; false after an error, which has been printed. */
export const buildFor = async (browser: 'chrome' | 'firefox'): Promise<boolean> =>
  (await runTool('wxt', ['build', '-b', browser], { quiet: true })) === 0;
