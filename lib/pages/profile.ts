import type { Field, Miss } from '../model/reading.ts';
import { type Badge, currentRole } from './current-role.ts';
import { attempt } from './dom.ts';
import type { Witness } from './identity.ts';
import { BASICS, type BasicHooks, type Fields, keysOf, missesOf, personOf } from './person.ts';
import type { Outcome, Page } from './reader.ts';
import { DRIFTED, type Work } from './work-history.ts';

/** What a top card says of its person. */
export interface TopFacts {
  fields: Fields;
  /** Fields whose absence means that the markup changed. */
  drifted?: readonly Field[];
}

/** Composes a profile from its parts, each of which may fail alone. */
export function readProfile(
  { now }: Page,
  witness: Witness,
  hooks: BasicHooks,
  readWork: () => Work,
  readTop: () => TopFacts,
  readCompany: (work: Work) => Badge | null,
): Outcome {
  // The top card first: what a giant section below costs must not take it away.
  const top = attempt(readTop);
  const work = attempt(readWork) ?? DRIFTED;
  const role = currentRole(work, attempt(() => readCompany(work)) ?? null, now);
  const subject = personOf(keysOf(witness), { ...top?.fields, ...role.fields });
  subject.positions = work.positions;
  subject.morePositions = work.more;
  const misses: Miss[] = BASICS.filter((field) => !subject.fields[field]).flatMap((field) =>
    missesOf('subject', [field], top && !top.drifted?.includes(field) ? 'absent' : 'drift', hooks[field]),
  );
  return { subject, misses: [...misses, ...role.misses] };
}
