import { addTouch, NO_INTEREST } from '../fit/interest.ts';
import { type Contact, type InterestSign, isSign } from '../model/contact.ts';
import type { InterestState, TouchKind } from '../model/touch.ts';

/** What a contact counts as for interest; a refusal counts nothing (it moves the stage instead). */
const COUNTS_AS: Record<Contact, TouchKind | null> = {
  message: 'message',
  'reply-positive': 'reply',
  'reply-neutral': 'answer',
  'reply-negative': null,
  call: 'call',
  meeting: 'meeting',
  'form-contact': 'form',
  form: 'survey',
};

/** Interest and the last sign of it. */
export interface Touched {
  touched: InterestState | null;
  sign: InterestSign | null;
}

/** With one more contact, which happened at `at` (ms UTC). */
export function withContact({ touched, sign }: Touched, contact: Contact, at: number): Touched {
  const kind = COUNTS_AS[contact];
  const newer = isSign(contact) && at >= (sign?.at ?? 0);
  return {
    touched: kind ? addTouch(touched ?? NO_INTEREST, { kind, at }) : touched,
    // Who says no takes an earlier yes back.
    sign: newer ? { contact, at } : contact === 'reply-negative' && at >= (sign?.at ?? 0) ? null : sign,
  };
}
