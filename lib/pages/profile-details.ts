import { currentRole } from './current-role.ts';
import { all, attempt, closest, first, precedes } from './dom.ts';
import { hooksOf, PAGE } from './hooks.ts';
import { hearLink, newWitness, type Witness } from './identity.ts';
import { type Fields, keysOf, missesOf, observed, personOf, pick } from './person.ts';
import type { Outcome, Page } from './reader.ts';
import { readSchools, UNREAD } from './schools.ts';
import type { SectionHooks } from './section.ts';
import { DRIFTED, readWork } from './work-history.ts';

const DETAILS = hooksOf('details');

/** Adds whom the links of a details section name: parts of the subject's profile, and the way back above the items. */
export function hearSection(witness: Witness, section: Element, css: SectionHooks): void {
  const item = first(section, css.items.map((hook) => hook.css).join());
  for (const link of all(section, DETAILS.self)) hearLink(witness, link);
  for (const link of all(section, PAGE.person)) if (item && precedes(link, item)) hearLink(witness, link);
}

/**
 * The work history or the education of one person, and the name where it is shown. Such a page never shows headline,
 * place, degree or about, so that these are not missed; the name is, because nobody can be saved without one.
 */
export function readDetails(
  { root, url, locale, now }: Page,
  witness: Witness,
  section: Element,
  css: SectionHooks,
): Outcome {
  const fields: Fields = {};
  const name = attempt(() => pick(root, DETAILS.name));
  const link = name && closest(name.el, PAGE.person);
  const named = newWitness();
  if (link) hearLink(named, link);
  if (name && named.slug[0] === witness.slug[0]) fields.name = observed(name.said, name.hook, now);
  const unnamed = fields.name ? [] : missesOf('subject', ['name'], 'absent', DETAILS.name);
  if (url.details === 'education') {
    const { schools, torn, state } = attempt(() => readSchools(section, css, locale)) ?? UNREAD;
    const why = torn ? 'drift' : state === 'read' ? null : state;
    return {
      subject: personOf(keysOf(witness), fields, { education: schools }),
      misses: [...unnamed, ...(why ? missesOf('subject', ['education'], why) : [])],
    };
  }
  const work = attempt(() => readWork(section, css, locale)) ?? DRIFTED;
  const role = currentRole(work, null, now);
  return {
    subject: personOf(
      keysOf(witness),
      { ...fields, ...role.fields },
      { positions: work.positions, morePositions: work.more },
    ),
    misses: [...unnamed, ...role.misses],
  };
}
