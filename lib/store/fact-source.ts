import type { Fact } from '../model/fact.ts';
import type { Kind } from '../model/reading.ts';
import type { Translate, WordKey } from '../model/words.ts';
import { parseUrl } from '../pages/url.ts';

const PAGE_WORD: Partial<Record<Kind, WordKey>> = {
  profile: 'seen_profile',
  'profile-details': 'seen_profile',
  'public-profile': 'seen_public',
  company: 'seen_company',
  'people-search': 'seen_search',
  'all-search': 'seen_search',
  'sales-search': 'seen_sales',
  'sales-list': 'seen_sales',
  'sales-lead': 'seen_sales',
  'sales-account': 'seen_sales',
};

/** The kind of page in words: `on the profile`, `in a list`. */
const pageWord = (kind: Kind | null | undefined): WordKey => PAGE_WORD[kind ?? 'other'] ?? 'seen_list';

/** The same for where a value was read: who stands beside somebody's profile was seen in a list, under its address. */
export const sourceWord = ({ page, hook }: { page: string; hook: string }): WordKey =>
  /\.aside\b/.test(hook) ? pageWord('other') : addressWord(page);

/** The same for a page's address. */
export const addressWord = (page: string | undefined): WordKey =>
  pageWord(page ? parseUrl(page)?.kind : null);

/** Where a fact comes from and when it was seen last: `seen on the profile, 3 May 2026`, `entered by you 4 May 2026`. */
export function factSource({ source, seenAt }: Fact, t: Translate): string {
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' }).format(seenAt);
  switch (source.kind) {
    case 'captured':
      return t('fit_when_page', { page: t(sourceWord(source)), date });
    case 'imported':
      return t('fit_when_file', { file: source.file, date });
    case 'entered':
      return t('fit_when_entered', { date });
    case 'answered':
      return t('fit_when_answered', { date });
  }
}
