import type { IcpDraft } from '../model/icp.ts';
import type { Locale } from '../model/locale.ts';
import type { Place } from '../model/place.ts';
import type { Translate } from '../model/words.ts';

/** Where somebody who reads this language most likely sells first; meant to be edited. */
const HOME: Record<Locale, string[]> = { en: ['US', 'GB'], it: ['IT'], ja: ['JP'] };
const wholeCountry = (country: string): Place => ({ country, region: null, city: null });

/**
 * The ICP offered on the welcome screen: most of its weight can be judged on a profile page, and nothing in it is
 * sensitive.
 */
export function starterIcp(t: Translate): IcpDraft {
  return {
    name: t('fit_starter_decision_makers'),
    live: true,
    criteria: [
      {
        id: 'seniority',
        attribute: 'seniority',
        anyOf: ['manager', 'director', 'vp', 'cxo', 'partner', 'owner'],
        importance: 'essential',
        gate: null,
      },
      // Business development, entrepreneurship, operations: who runs a business or a part of it.
      { id: 'function', attribute: 'function', anyOf: [4, 9, 18], importance: 'important', gate: null },
      {
        id: 'location',
        attribute: 'location',
        anyOf: HOME[t.locale].map(wholeCountry),
        importance: 'important',
        gate: null,
      },
      {
        id: 'size',
        attribute: 'companySize',
        anyOf: ['C', 'D', 'E', 'F', 'G'],
        // No profile shows it: as more than a trifle it would leave everybody undecided.
        importance: 'minor',
        gate: null,
      },
    ],
  };
}
