import type { Explanation, PersonChange } from '../../messages/protocol.ts';
import type { Translate } from '../../model/words.ts';

/** What the page shows newly, and how many saved people are near: sentences. */
export function newsLines(
  { changes, around }: Pick<Explanation, 'changes' | 'around'>,
  company: string,
  t: Translate,
): Explanation['news'] {
  const { colleagues, customers, perhapsColleagues, lookAlikes } = around;
  const atCompany = [
    colleagues > 0 && t.plural('page_colleagues', colleagues, { company }),
    customers > 0 && t.plural('page_customers', customers),
  ].filter((line) => line !== false);
  return {
    changes: changeLines(changes, t),
    around: [
      ...(lookAlikes > 0 ? [t.plural('page_look_alikes', lookAlikes)] : []),
      ...(atCompany.length > 0 ? [atCompany.join(' ')] : []),
      ...(perhapsColleagues > 0 ? [t.plural('page_perhaps_colleagues', perhapsColleagues, { company })] : []),
    ],
  };
}

/** A new title at a new company is one change: a new job. */
function changeLines(changes: readonly PersonChange[], t: Translate): string[] {
  const of = (name: PersonChange['field']) => changes.find(({ field }) => field === name);
  const [title, company] = [of('title'), of('company')];
  if (title && company)
    return [
      t('panel_change_both', {
        title: title.before,
        company: company.before,
        newTitle: title.now,
        newCompany: company.now,
      }),
    ];
  return changes.map(({ field, before, now }) =>
    t(field === 'title' ? 'page_change_title' : 'page_change_company', { before, now }),
  );
}
