import { expect, test } from 'vitest';
import { places, shipped, sources } from './sources.ts';

const lib = shipped.filter(({ path }) => path.startsWith('lib/'));
const seams = /^lib\/browser[.\w]*\.ts$/;

test('nothing shipped can talk to another host', () => {
  const network =
    /(?<![.\w])(fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon)|\.sendBeacon/;
  const found = shipped.flatMap((source) => places(source, network));
  // The one loader of packaged files.
  expect(found.filter((place) => !/^lib\/browser\.ts:\d+ fetch\($/.test(place))).toEqual([]);
  expect(found.length).toBeLessThanOrEqual(1);
});

test('text is never turned into markup or code, and layout is never asked for text', () => {
  const markup =
    /innerHTML|outerHTML|innerText|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\s*\(|new Function\b/;
  expect(shipped.flatMap((source) => places(source, markup))).toEqual([]);
});

test('the extension API is used as a global nowhere but in its seams', () => {
  const global = /(?<![.\w])chrome\s*[.?]|globalThis\.(chrome|browser)\b/;
  const users = shipped.filter(({ path }) => !seams.test(path));
  expect(users.flatMap((source) => places(source, global))).toEqual([]);
  const unimported = users.filter(({ imports }) => !imports.some((target) => seams.test(target)));
  expect(unimported.flatMap((source) => places(source, /(?<![.\w])browser\s*\./))).toEqual([]);
});

test('lib reads neither document nor place nor clock by itself', () => {
  const globals =
    /(?<![.\w])(document|window|localStorage|sessionStorage)\s*[.[]|(?<![.\w])location\.(href|search|hash|pathname|host)|Date\.now\s*\(|new Date\(\)|Math\.random\s*\(/;
  const pure = lib.filter(({ path }) => !seams.test(path));
  expect(pure.flatMap((source) => places(source, globals))).toEqual([]);
});

test('no message is posted to a page and no event is made for it', () => {
  const loud = /postMessage|new CustomEvent|BroadcastChannel/;
  expect(shipped.flatMap((source) => places(source, loud))).toEqual([]);
});

test('types are not switched off', () => {
  const off = /:\s*any\b|\bas any\b|<any>/;
  expect(sources.flatMap((source) => places(source, off))).toEqual([]);
  const silenced = sources.filter(
    ({ path, text }) =>
      /@ts-(ignore|nocheck|expect-error)/.test(text) && path !== 'test/repo/conventions.test.ts',
  );
  expect(silenced.map(({ path }) => path)).toEqual([]);
});

test('a lint exception names its reason', () => {
  const bare = sources.filter(({ text }) =>
    /biome-ignore(?![^\n]*: \S)/.test(text.replaceAll('biome-ignore(', '')),
  );
  expect(bare.map(({ path }) => path)).toEqual([]);
});

/** Longer than 250 lines, each with the reason why cutting it would hurt. */
const LONG: Record<string, string> = {
  'test/site/cast.ts': 'people of the practice site, one after the other: data',
  'test/site/places.ts': 'places of the practice site in ten languages: data',
  'test/site/locales.ts': 'words of the practice site in ten languages: data',
};

test('files stay small', () => {
  const lines = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length }));
  const long = lines.filter((file) => file.lines > 250 && !LONG[file.path]);
  expect(long).toEqual([]);
  const sorted = lines.map((file) => file.lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(75);
});
