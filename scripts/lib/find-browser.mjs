import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { end } from './say.mjs';

const { env, platform } = process;

/** Where `install-browser.mjs` notes the browser that it fetched. */
export const noteOf = (kind) => `.output/browsers/${kind}.path`;

const programs = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
const applications = ['/Applications', join(env.HOME ?? '', 'Applications')];
const mac = (name) => applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`);
const windows = (path) => programs.map((folder) => `${folder}\\${path}`);

/** Per kind: variables that name a browser, names on the search path, usual places outside it. Chromium comes before branded Chrome, which refuses an unpacked extension by flag. */
const KINDS = {
  chromium: {
    variables: ['CHROME_PATH', 'CHROMIUM_PATH', 'CHROME_BIN', 'EDGE_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: {
      darwin: [...mac('Chromium'), ...mac('Google Chrome'), ...mac('Microsoft Edge')],
      win32: [
        ...windows('Chromium\\Application\\chrome.exe'),
        ...windows('Google\\Chrome\\Application\\chrome.exe'),
        ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
      ],
      linux: ['/snap/bin/chromium'],
    },
  },
  firefox: {
    variables: ['FIREFOX_PATH', 'FIREFOX_BIN'],
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: {
      darwin: applications.map((folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`),
      win32: windows('Mozilla Firefox\\firefox.exe'),
      linux: ['/snap/bin/firefox', '/opt/firefox/firefox'],
    },
  },
};

/** Path of a browser of this kind (`chromium` or `firefox`), or null. */
export function findBrowser(kind) {
  const { variables, commands, places } = KINDS[kind];
  const variable = variables.find((name) => env[name]);
  if (variable) {
    if (existsSync(env[variable])) return env[variable];
    end(`The environment variable ${variable} names ${env[variable]}, but there is no such file.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const fetched = existsSync(noteOf(kind)) ? [readFileSync(noteOf(kind), 'utf8').trim()] : [];
  const candidates = [
    ...(platform === 'win32' ? [] : commands.flatMap((name) => folders.map((folder) => join(folder, name)))),
    ...(places[platform] ?? []),
    ...fetched,
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}
