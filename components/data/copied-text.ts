import { WORK_STAGES } from '../../lib/model/playbook.ts';
import type { Translate } from '../../lib/model/words.ts';
import { type Ready, readySnippet } from '../../lib/pipeline/snippet.ts';
import type { AssayDb } from '../../lib/store/db.ts';
import { chosenText } from '../../lib/store/queries.ts';
import { snippetFacts } from '../../lib/store/snippet-facts.ts';
import { PLACEHOLDER_WORD, PLAY_WORDS } from '../contact-words.ts';
import type { LeadView } from '../lead-view.ts';

/** Whom a text is for. */
export type Addressee = Pick<LeadView, 'id' | 'name' | 'stage'>;

/** A text for somebody, filled, or why it cannot be copied; without one of its own the one chosen for their stage. */
export async function textFor(
  db: AssayDb,
  { id, name, stage }: Addressee,
  own: string | undefined,
  t: Translate,
): Promise<Ready> {
  const at = WORK_STAGES.find((each) => each === stage) ?? 'lead';
  const row = await db.leads.get(id);
  const text = own ?? (await chosenText(db, at)) ?? t(PLAY_WORDS[at].intro);
  return readySnippet(text, snippetFacts(row ?? { name, facts: {} }));
}

/** Why a text was not copied, in a sentence. */
export function whyNot(
  { missing, unknown }: Extract<Ready, { text: null }>,
  name: string,
  t: Translate,
): string {
  const list = new Intl.ListFormat(t.locale, { type: 'conjunction' });
  if (unknown.length > 0) return t('copy_unknown', { what: list.format(unknown) });
  return t('copy_missing', { name, what: list.format(missing.map((each) => t(PLACEHOLDER_WORD[each]))) });
}
