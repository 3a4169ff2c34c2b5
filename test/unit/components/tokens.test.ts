import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
const colours = (part: string) =>
  Object.fromEntries(
    [...part.matchAll(/--a-([\w-]+):\s*(#[0-9a-f]{3,6})\s*;/g)].map(([, name, value]) => [name, value]),
  );
const [lightPart = '', darkPart = ''] = css.split('@media');
const light = colours(lightPart);
const SCHEMES = { light, dark: { ...light, ...colours(darkPart) } };

/** WCAG 2 relative luminance. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

const GROUNDS = ['ground', 'surface', 'sunken', 'tint'];
/** Words on what they stand on: 4.5 (WCAG AA). */
const TEXT: [string, string][] = [
  ...GROUNDS.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['quiet', ground],
    ['accent', ground],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['danger', 'surface'],
  ['danger', 'ground'],
  ['danger', 'danger-tint'],
  ['ink', 'danger-tint'],
  ['on-fit', 'fit'],
  ['on-not-fit', 'not-fit'],
];
/** Lines that mean something: 3. */
const LINES: [string, string][] = [
  ['control', 'surface'],
  ['control', 'ground'],
  ['undecided', 'surface'],
  ['gold', 'surface'],
  ['gold', 'ground'],
  ['accent', 'surface'],
];

describe.each(Object.entries(SCHEMES))('%s', (_, scheme) => {
  const of = (name: string) => scheme[name] ?? '';
  it.each(TEXT)('%s can be read on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(LINES)('%s can be seen on %s', (line, ground) => {
    expect(contrast(of(line), of(ground))).toBeGreaterThanOrEqual(3);
  });
  it('fit, undecided and not-fit differ in lightness, not only in colour', () => {
    expect(contrast(of('fit'), of('surface'))).toBeGreaterThan(4.5);
    expect(contrast(of('fit'), of('not-fit'))).toBeGreaterThan(3);
  });
});

it('stays small: every LinkedIn tab with a badge carries it', () => {
  expect(css.replace(/\s+/g, ' ').length).toBeLessThan(2_500);
});
