import type { Activity, StepColumns } from '../../../lib/model/activity.ts';
import { attributeOfField } from '../../../lib/model/attribute.ts';
import { contactOf } from '../../../lib/model/contact.ts';
import { attributeLabel } from '../../../lib/model/labels.ts';
import type { Lead } from '../../../lib/model/lead.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { SLOTS } from '../../../lib/model/slot.ts';
import { MOVED_BACK } from '../../../lib/model/stage.ts';
import type { Translate, WordKey } from '../../../lib/model/words.ts';
import { FIELD_LABELS } from '../../../lib/store/commands/stored-lines.ts';
import { addressWord } from '../../../lib/store/fact-source.ts';
import { ROLE_WORD } from '../../committee-words.ts';
import { CONTACT_WORD, SLOT_WORD } from '../../contact-words.ts';
import { reasonText, STAGE_WORD } from '../../stage-words.ts';

/** One line of somebody's history in words. */
export interface TimelineLine {
  /** What happened. */
  what: string;
  /** In the user's or the person's words: a note, a reason. */
  words: string | null;
  page: string | null;
}

/** Says in the words of `t` what an activity was. */
export function timelineWords(lead: Lead, { attributes }: Pick<Settings, 'attributes'>, t: Translate) {
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });
  const list = new Intl.ListFormat(t.locale, { type: 'unit' });

  return (activity: Activity): TimelineLine => ({
    what: whatOf(activity),
    words: activity.kind === 'captured' ? null : wordsOf(activity),
    page: activity.page ?? null,
  });

  function wordsOf({ move, text }: Activity): string | null {
    if (!move) return text ?? null;
    const reason = move.reason && move.reason !== MOVED_BACK ? reasonText(move.reason, t) : null;
    return [reason, move.detail].filter(Boolean).join(' · ') || null;
  }

  function whatOf(activity: Activity): string {
    const { kind, move, entry, step, merge, page, renewal, text } = activity;
    const contact = contactOf(activity);
    if (contact) return t(CONTACT_WORD[contact]);
    if (move) {
      const way = { from: t(STAGE_WORD[move.from]), to: t(STAGE_WORD[move.to]) };
      return t(move.override ? 'timeline_moved_anyway' : 'timeline_moved', way);
    }
    const where = { page: t(addressWord(page)) };
    if (kind === 'captured' && !page && text) return t('timeline_from_file', { file: text });
    if (kind === 'captured') return t(renewal ? 'timeline_renewed' : 'timeline_saved', where);
    if (kind === 'visited') return t('timeline_seen', where);
    if (kind === 'note') return t('act_note');
    if (merge) return t('timeline_merged', { name: merge.loser.name });
    if (entry) return entryOf(entry);
    return stepOf(step) ?? t('timeline_edited');
  }

  function entryOf({ field, clock, dropped }: NonNullable<Activity['entry']>): string {
    const what = labelOf(field);
    const fact = lead.facts[field as keyof Lead['facts']]?.find((one) => one.clock === clock);
    if (clock === null) return t('timeline_entry_gone', { what });
    const value = fact ?? dropped.find((one) => one.clock === clock);
    return value
      ? t('timeline_entry', { what, value: String(value.value) })
      : t('timeline_entry_before', { what });
  }

  function labelOf(field: string): string {
    const id = attributeOfField(field);
    if (id !== null) return attributeLabel(id, attributes, t);
    return field in FIELD_LABELS ? t(FIELD_LABELS[field as keyof typeof FIELD_LABELS]) : field;
  }

  /** A quick step by the columns that it changed. */
  function stepOf(step: Activity['step']): string | null {
    if (!step) return null;
    const { before, after } = step;
    if (after.slots !== undefined) return slotsOf(before, after);
    if (after.followUpAt !== undefined)
      return after.followUpAt === null
        ? t('timeline_follow_done')
        : t('lead_due_on', { date: date.format(after.followUpAt) });
    if (after.tags !== undefined) return tagsOf(before, after);
    if (after.role !== undefined)
      return t('timeline_role', { role: t(after.role ? ROLE_WORD[after.role] : 'role_none') });
    if (after.noticedAt !== undefined)
      return t(after.noticedAt === null ? 'timeline_notice_gone' : 'timeline_notice');
    if (after.ticks !== undefined) return t('timeline_tick');
    return null;
  }

  function slotsOf(before: StepColumns, after: StepColumns): string {
    const changed = SLOTS.filter(
      (slot) => JSON.stringify(before.slots?.[slot]) !== JSON.stringify(after.slots?.[slot]),
    );
    const ANSWER: Record<'yes' | 'no' | 'none', WordKey> = {
      yes: 'word_yes',
      no: 'word_no',
      none: 'act_slot_open',
    };
    return list.format(
      changed.map((slot) =>
        t('act_slot_state', {
          slot: t(SLOT_WORD[slot]),
          answer: t(ANSWER[after.slots?.[slot]?.answer ?? 'none']),
        }),
      ),
    );
  }

  function tagsOf(before: StepColumns, after: StepColumns): string {
    const [old, now] = [Object.keys(before.tags ?? {}), Object.keys(after.tags ?? {})];
    const added = now.filter((tag) => !old.includes(tag)).map((tag) => `+ ${tag}`);
    const gone = old.filter((tag) => !now.includes(tag)).map((tag) => `− ${tag}`);
    return t('timeline_tags', { tags: list.format([...added, ...gone]) });
  }
}
