import { THRESHOLD } from '../../lib/model/fit.ts';
import type { Criterion, IcpDraft } from '../../lib/model/icp.ts';
import type { Translate } from '../../lib/model/words.ts';
import { criterionName, type Lists } from './options.ts';
import { WEIGHT_WORD } from './weight-words.ts';

/** What differs between two contents of an ICP, a sentence each; none: nothing does. `before` null: all is new. */
export function changesOf(before: IcpDraft | null, after: IcpDraft, t: Translate, lists: Lists): string[] {
  const parts = (criterion: Criterion) => ({
    what: criterionName(criterion, t, lists),
    wanted: lists.wanted(criterion),
    weight: t(WEIGHT_WORD[criterion.gate ?? criterion.importance]),
  });
  const line = (criterion: Criterion) => {
    const { what, wanted, weight } = parts(criterion);
    return { what, line: t('icp_change_line', { wanted, weight }) };
  };
  /** What differs between two states of one criterion, and no more than that. */
  const changed = (old: Criterion, now: Criterion) => {
    const [was, is] = [parts(old), parts(now)];
    const what = is.what;
    if (was.wanted === is.wanted && was.weight === is.weight) return t('icp_change_inside', line(now));
    if (was.wanted === is.wanted)
      return t('icp_change_criterion', { what, before: was.weight, after: is.weight });
    if (was.weight === is.weight)
      return t('icp_change_criterion', { what, before: was.wanted, after: is.wanted });
    return t('icp_change_criterion', { what, before: line(old).line, after: line(now).line });
  };
  const added = (criterion: Criterion) => t('icp_change_added', line(criterion));
  if (!before) return after.criteria.map(added);

  const changes: string[] = [];
  if (before.name !== after.name)
    changes.push(t('icp_change_name', { before: before.name, after: after.name }));
  if (before.live !== after.live) changes.push(t(after.live ? 'icp_change_live' : 'icp_change_not_live'));
  const [from, to] = [before.threshold ?? THRESHOLD, after.threshold ?? THRESHOLD];
  if (from !== to) changes.push(t('icp_change_threshold', { before: from, after: to }));
  for (const criterion of after.criteria) {
    const old = before.criteria.find(({ id }) => id === criterion.id);
    if (!old) changes.push(added(criterion));
    else if (!isSame(old, criterion)) changes.push(changed(old, criterion));
  }
  for (const criterion of before.criteria)
    if (!after.criteria.some(({ id }) => id === criterion.id))
      changes.push(t('icp_change_removed', line(criterion)));
  return changes;
}

/** The same content, whatever the order of its keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = (record: Record<string, unknown>) =>
    Object.keys(record).filter((key) => record[key] !== undefined);
  return keys(left).length === keys(right).length && keys(left).every((key) => isSame(left[key], right[key]));
}
