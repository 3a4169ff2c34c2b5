import { all, first } from '../dom.ts';
import { hooksOf } from '../hooks.ts';
import { gate, hear, hearKeys, newWitness } from '../identity.ts';
import { showsOtherScreen } from '../page.ts';
import { hearSection, readDetails } from '../profile-details.ts';
import type { SubjectReader } from '../reader.ts';
import { cardsOf } from '../sdui-identity.ts';
import { sduiItems } from '../sdui-section.ts';

const SDUI = hooksOf('sdui.topcard');
const DETAILS = hooksOf('details');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/in/jane-doe-123/details/experience/',
    'https://it.linkedin.com/in/j%C3%BCrgen-beispiel-1/it/details/education/',
  ],
  reject: [
    'https://www.linkedin.com/in/jane-doe-123/',
    'https://www.linkedin.com/in/jane-doe-123/details/skills/',
    'https://www.linkedin.com/in/jane-doe-123/overlay/contact-info/',
  ],
};

/** Work history or education on a page of its own, in the server-driven (SDUI) front end. */
export const profileDetailsSdui: SubjectReader = {
  read(page) {
    const { root, url } = page;
    const cards = cardsOf(root);
    const wanted = url.details === 'education' ? 'EducationDetailsSection' : 'ExperienceDetailsSection';
    const own = cards.filter(({ name }) => name === wanted).map(({ el }) => el);
    const card = own.find((el) => first(el, sduiItems().items[0] ?? '')) ?? own[0];
    if (!card)
      return { refusal: cards.length > 0 || showsOtherScreen(root, '.profile.') ? 'stale' : 'not-loaded' };
    const witness = newWitness();
    for (const { token } of cards) hear(witness, 'token', token);
    hearSection(witness, card, sduiItems());
    if (!witness.slug[0]) hearKeys(witness, all(root, SDUI.slugKey), 'slug');
    const refusal = gate(url, witness) ?? (first(card, DETAILS.own) ? 'own-profile' : null);
    return refusal ? { refusal } : readDetails(page, witness, card, sduiItems());
  },
  /** Nothing is inserted: the page does not show who it is about. */
  anchor: () => null,
};
