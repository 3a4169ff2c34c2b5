import type { Field, Miss, Observed } from '../model/reading.ts';
import { type Badge, currentRole } from './current-role.ts';
import { attempt, first, text, texts } from './dom.ts';
import { type Hook, hooksOf, PAGE } from './hooks.ts';
import type { Witness } from './identity.ts';
import { BASICS, type BasicHooks, type Fields, keysOf, missesOf, observed, personOf } from './person.ts';
import type { Outcome, Page } from './reader.ts';
import { type Studies, UNREAD } from './schools.ts';
import { isWritten, type State } from './section.ts';
import { DRIFTED, type Work } from './work-history.ts';

const CLASSIC_SECTION = hooksOf('classic');

/** What a top card says of its person. */
export interface TopFacts {
  fields: Fields;
  /** Fields whose absence means that the markup changed. */
  drifted?: readonly Field[];
}

/** A member's own words. */
export interface About {
  state: State;
  said: string;
}

/** What a front end knows to read; each part may fail alone. */
export interface ProfileParts {
  top(): TopFacts;
  about(): About | null;
  work(): Work;
  studies(): Studies | null;
  company(work: Work, studies: Studies): Badge | null;
}

/** Composes a profile from its parts; null for a section that the page does not have. */
export function readProfile(
  { now }: Page,
  witness: Witness,
  hooks: BasicHooks & { about: Hook },
  parts: ProfileParts,
): Outcome {
  // The top card first: what a giant section below costs must not take it away.
  const top = attempt(parts.top);
  const about = attempt(parts.about);
  const work = attempt(parts.work) ?? DRIFTED;
  const studies = attempt(parts.studies);
  const role = currentRole(work, attempt(() => parts.company(work, studies ?? UNREAD)) ?? null, now);
  const fields: Fields = { ...top?.fields, ...aboutField(about, hooks.about, now), ...role.fields };
  const subject = personOf(keysOf(witness), fields, {
    positions: work.positions,
    education: studies?.schools ?? [],
    morePositions: work.more,
  });
  const missing = BASICS.filter((field) => !fields[field]).flatMap((field) =>
    missesOf('subject', [field], top && !top.drifted?.includes(field) ? 'absent' : 'drift', hooks[field]),
  );
  // Many have neither of these: while Experience is still to come, they may be, too.
  const unseen = work.state === 'not-loaded' ? 'not-loaded' : 'absent';
  const why = (part: { state: State } | null | undefined): State =>
    part === undefined ? 'drift' : (part?.state ?? 'read');
  const rest = (field: 'about' | 'education', state: State, hook?: Hook): Miss[] =>
    missesOf('subject', [field], state === 'read' ? unseen : state, hook);
  return {
    subject,
    misses: [
      ...missing,
      ...(fields.about ? [] : rest('about', why(about), hooks.about)),
      ...role.misses,
      ...(studies?.schools.length && !studies.torn
        ? []
        : rest('education', studies?.torn ? 'drift' : why(studies))),
    ],
  };
}

const aboutField = (about: About | null | undefined, hook: Hook, now: number): { about?: Observed } =>
  about?.said ? { about: observed(about.said, hook, now) } : {};

/** Reads an About section, which is whole however little of it is shown; null without a section. */
export function readAbout(section: Element | null, noise: string): About | null {
  if (!section) return null;
  const box = first(section, PAGE.description);
  const said = box ? (texts(box, CLASSIC_SECTION.leaf)[0] ?? text(box)) : '';
  return { state: said ? 'read' : isWritten(section, noise) ? 'drift' : 'not-loaded', said };
}
