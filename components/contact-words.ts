import type { Contact } from '../lib/model/contact.ts';
import type { Placeholder, WorkStage } from '../lib/model/playbook.ts';
import type { Slot } from '../lib/model/slot.ts';
import type { WordKey } from '../lib/model/words.ts';

export const CONTACT_WORD: Record<Contact, WordKey> = {
  message: 'contact_message',
  'reply-positive': 'contact_reply_positive',
  'reply-neutral': 'contact_reply_neutral',
  'reply-negative': 'contact_reply_negative',
  call: 'contact_call',
  meeting: 'contact_meeting',
  'form-contact': 'contact_form_contact',
  form: 'contact_form',
};

export const SLOT_WORD: Record<Slot, WordKey> = {
  budget: 'slot_budget',
  authority: 'slot_authority',
  need: 'slot_need',
  timing: 'slot_timing',
};

/** What Assay suggests for each stage until the user writes something else. */
export const PLAY_WORDS: Record<WorkStage, { text: WordKey; steps: WordKey; intro: WordKey }> = {
  lead: { text: 'playbook_text_lead', steps: 'playbook_steps_lead', intro: 'playbook_intro_lead' },
  prospect: {
    text: 'playbook_text_prospect',
    steps: 'playbook_steps_prospect',
    intro: 'playbook_intro_prospect',
  },
  opportunity: {
    text: 'playbook_text_opportunity',
    steps: 'playbook_steps_opportunity',
    intro: 'playbook_intro_opportunity',
  },
  customer: {
    text: 'playbook_text_customer',
    steps: 'playbook_steps_customer',
    intro: 'playbook_intro_customer',
  },
};

export const PLACEHOLDER_WORD: Record<Placeholder, WordKey> = {
  first_name: 'snippet_first_name',
  name: 'stored_name',
  title: 'stored_title',
  company: 'stored_company',
  location: 'stored_location',
};
