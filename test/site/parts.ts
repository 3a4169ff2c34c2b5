import { type Html, html } from './html.ts';
import { random } from './random.ts';

const known = new Map<string, string>();

function hash(name: string): string {
  const dice = random(7, name);
  const made = `_${Array.from({ length: 8 }, () => dice.int(0, 15).toString(16)).join('')}`;
  known.set(name, made);
  return made;
}

/** Class names as the SDUI front end has them: hashed, meaningless to a reader, stable for the style sheet. */
export const hashed = (...names: string[]): string =>
  names.map((name) => known.get(name) ?? hash(name)).join(' ');

const HUES = [205, 262, 330, 12, 40, 92, 150, 180];

/** A picture as data: the initials of a name on a plain colour. */
export function initials(name: string, shape: 'person' | 'company'): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = words
    .slice(0, shape === 'company' ? 1 : 2)
    .map((word) => [...word][0] ?? '')
    .join('');
  const hue = HUES[random(11, name).int(0, HUES.length - 1)] ?? 0;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="hsl(${hue} 42% 42%)"/>` +
    `<text x="32" y="33" font-family="system-ui,sans-serif" font-size="${letters.length > 1 ? 25 : 32}" font-weight="600" fill="#fff" ` +
    `text-anchor="middle" dominant-baseline="central">${letters.toUpperCase()}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A small icon with the id by which SDUI pages tell company and school apart. */
export const icon = (id: string): Html => {
  const paths: Record<string, string> = {
    'company-accent-4': 'M4 20V6l8-3v17M12 9h8v11M7 8h2M7 12h2M7 16h2M15 13h2M15 17h2',
    'school-accent-4': 'M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5',
    'verified-medium': 'M5 12l4 4 10-10',
    'person-medium': 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c1-5 15-5 16 0',
  };
  return html`<svg id="${id}" viewBox="0 0 24 24" width="20" height="20" role="presentation" fill="none" stroke="currentColor" stroke-width="1.6"><path d="${paths[id] ?? ''}"></path></svg>`;
};
