import type { Activity, ActivityKind } from './activity.ts';

/** How an answer sounded; of a form: whether it asks to be contacted. */
export const TONES = ['positive', 'neutral', 'negative'] as const;
export type Tone = (typeof TONES)[number];

/** What the user records of a contact with somebody, each with what it is kept as. */
export const CONTACTS = {
  message: { kind: 'touch:message', tone: null },
  'reply-positive': { kind: 'touch:reply', tone: 'positive' },
  'reply-neutral': { kind: 'touch:reply', tone: 'neutral' },
  'reply-negative': { kind: 'touch:reply', tone: 'negative' },
  call: { kind: 'touch:call', tone: null },
  meeting: { kind: 'touch:meeting', tone: null },
  'form-contact': { kind: 'touch:form', tone: 'positive' },
  form: { kind: 'touch:form', tone: 'neutral' },
} as const satisfies Record<string, { kind: ActivityKind; tone: Tone | null }>;
export type Contact = keyof typeof CONTACTS;
export const CONTACT_NAMES = Object.keys(CONTACTS) as Contact[];

/** Which contact a row of the history tells of; null where it tells of none. */
export const contactOf = ({ kind, touch }: Pick<Activity, 'kind' | 'touch'>): Contact | null =>
  CONTACT_NAMES.find(
    (name) => CONTACTS[name].kind === kind && CONTACTS[name].tone === (touch?.tone ?? null),
  ) ?? null;

/** A contact by which somebody shows, confirmed by the user, that they want more. */
export const SIGNS = ['reply-positive', 'meeting', 'form-contact'] as const satisfies Contact[];
export type SignContact = (typeof SIGNS)[number];

/** The last one of somebody. `at`: milliseconds UTC. */
export interface InterestSign {
  contact: SignContact;
  at: number;
}

export const isSign = (contact: Contact): contact is SignContact => SIGNS.some((sign) => sign === contact);

/** They did it, not we. */
export const isFromThem = (contact: Contact): boolean => contact !== 'message' && contact !== 'call';
