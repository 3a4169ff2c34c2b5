import { classicItems } from '../classic-section.ts';
import { all, first } from '../dom.ts';
import { hooksOf } from '../hooks.ts';
import { gate, hear, newWitness } from '../identity.ts';
import { readIslands } from '../islands.ts';
import { hasToken, keysOf } from '../person.ts';
import { hearSection, readDetails } from '../profile-details.ts';
import type { Page, SubjectReader } from '../reader.ts';
import { leavesOf } from '../section.ts';

const CLASSIC = hooksOf('classic.topcard');
const DETAILS = hooksOf('details');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/in/jane-doe-123/details/experience/',
    'https://de.linkedin.com/in/jane-doe-123/de/details/education/?trk=x',
  ],
  reject: [
    'https://www.linkedin.com/in/jane-doe-123/',
    'https://www.linkedin.com/in/jane-doe-123/details/certifications/',
    'https://www.linkedin.com/company/acme/about/',
  ],
};

/**
 * Work history or education on a page of its own, in the classic front end. Links have to name the person: embedded
 * data stays when somebody else's page follows, so that it only adds token and number.
 */
export const profileDetailsClassic: SubjectReader = {
  read(page) {
    const { root, url } = page;
    const css = classicItems();
    const items = css.items.map((hook) => hook.css).join();
    if (first(root, CLASSIC.member)) return { refusal: 'stale' };
    const section = all(root, DETAILS.section).find((el) => first(el, items));
    if (!section) return { refusal: 'not-loaded' };
    const witness = newWitness();
    hearSection(witness, section, css);
    const { profile, viewer } = readIslands(root, url);
    if (profile && witness.slug.includes(profile.slug))
      for (const kind of ['token', 'member'] as const) hear(witness, kind, profile[kind]);
    const refusal = gate(url, witness);
    if (refusal) return { refusal };
    if (hasToken(keysOf(witness), viewer) || first(section, DETAILS.own)) return { refusal: 'own-profile' };
    return isOther(page, section) ? { refusal: 'stale' } : readDetails(page, witness, section, css);
  },
  /** Nothing is inserted: the page does not show who it is about. */
  anchor: () => null,
};

/** Sections have no name here, but roles say how long they lasted and studies do not: the other part was shown before. */
function isOther({ url, locale }: Page, section: Element): boolean {
  const dated = leavesOf(section, classicItems(), locale).filter(({ dates }) => dates);
  const lasted = dated.some(({ said }) => /[·•]/.test(said));
  return dated.length > 0 && lasted !== (url.details === 'experience');
}
