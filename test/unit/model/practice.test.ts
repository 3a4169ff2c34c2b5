import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { starterIcp } from '../../../lib/fit/starter.ts';
import { createTranslate } from '../../../lib/i18n.ts';
import { LOCALES } from '../../../lib/model/locale.ts';
import { practicePeople } from '../../../lib/model/practice.ts';
import type { Catalogue } from '../../../lib/model/words.ts';
import { testCommands } from '../../support/commands.ts';
import { NOON } from '../../support/store.ts';

test.each(LOCALES)(
  'in %s the three invented people show the three verdicts of the starter ICP',
  async (locale) => {
    const words = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Catalogue;
    const t = createTranslate(words, locale);
    const { call } = testCommands();
    const trials = await call('draft.rehearse', { draft: starterIcp(t), people: practicePeople(t, NOON) });
    expect(trials.map(({ fit }) => fit.verdict)).toEqual(['fit', 'undecided', 'not-fit']);
  },
);
