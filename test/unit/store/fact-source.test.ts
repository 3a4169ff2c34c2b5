import { expect, test } from 'vitest';
import { createTranslate } from '../../../lib/i18n.ts';
import { factSource } from '../../../lib/store/fact-source.ts';
import '../../../lib/pages/index.ts';
import english from '../../../public/_locales/en/messages.json';

const t = createTranslate(english, 'en');
const page = 'https://www.linkedin.com/in/giulia-valdosso/';
const told = (hook: string) =>
  factSource(
    {
      value: 'Jefe de compras',
      seenAt: Date.UTC(2026, 4, 3),
      clock: '',
      by: 'local',
      via: hook,
      confidence: 0.6,
      source: { kind: 'captured', page, hook },
    },
    t,
  );

test('who stands beside a profile was seen in a list, not on the profile whose address the page has', () => {
  expect(told('classic.profile.title')).toBe('seen on the profile, May 3, 2026');
  expect(told('classic.aside.headline')).toBe('seen in a list, May 3, 2026');
});
