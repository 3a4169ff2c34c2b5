// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { moveAdvice } from '../../../components/data/use-move.ts';
import { LeadList } from '../../../components/LeadList.tsx';
import type { LeadView } from '../../../components/lead-view.ts';
import type { Verdict } from '../../../lib/model/fit.ts';
import { click, fill, render, t, the } from './render.tsx';

const lead = (id: string, verdict: Verdict, change: Partial<LeadView> = {}): LeadView => ({
  id,
  name: `Person ${id}`,
  headline: null,
  title: 'Plant Manager',
  company: 'Huta Zachód',
  url: `https://www.linkedin.com/in/${id}/`,
  stage: 'lead',
  reason: null,
  fit: { lower: 60, expected: 72, upper: 90, verdict, icpId: 'i', icpVersion: 1, scoredAt: 0 },
  ...change,
});

const draw = (leads: LeadView[] | undefined) => {
  const onMove = vi.fn();
  const place = render(
    <LeadList
      leads={leads}
      empty="lead_empty_lead"
      mixed={false}
      more={false}
      onMore={vi.fn()}
      advice={moveAdvice}
      onMove={onMove}
    />,
  );
  return { place, onMove };
};

describe('moving a lead', () => {
  it('goes at once where the gate has nothing against it', async () => {
    const { place, onMove } = draw([lead('a', 'fit')]);
    await click(place, '[data-action="stage"]');
    await click(place, '[data-to="prospect"]');
    expect(onMove).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }), 'prospect', null);
  });

  it('asks for the reason beside the row where the gate says no', async () => {
    const { place, onMove } = draw([lead('a', 'undecided')]);
    await click(place, '[data-action="stage"]');
    await click(place, '[data-to="prospect"]');
    expect(onMove).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(the(place, '[name="reason"]'));
    await click(place, '[data-action="move-anyway"]');
    expect(onMove).not.toHaveBeenCalled();
    expect(the(place, '[role="alert"]').textContent).toBe(t('lead_reason_missing'));
    await fill(place, '[name="reason"]', '  Met at the fair ');
    await click(place, '[data-action="move-anyway"]');
    expect(onMove).toHaveBeenCalledWith(expect.anything(), 'prospect', 'Met at the fair');
  });

  it('archives with one of four reasons', async () => {
    const { place, onMove } = draw([lead('a', 'fit')]);
    await click(place, '[data-action="stage"]');
    await click(place, '[data-to="archived"]');
    expect(place.querySelectorAll('[data-action="archive"]')).toHaveLength(4);
    await click(place, '[data-reason="not-now"]');
    expect(onMove).toHaveBeenCalledWith(expect.anything(), 'archived', 'not-now');
  });

  it('gives the keyboard to the next row', async () => {
    const { place } = draw([lead('a', 'fit'), lead('b', 'fit')]);
    await click(place, '[data-lead-id="a"] [data-action="stage"]');
    await click(place, '[data-to="prospect"]');
    expect(document.activeElement).toBe(the(place, '[data-lead-id="b"] [data-action="stage"]'));
  });
});

describe('a row', () => {
  it('says fit in number, class and words, and opens the profile in a new tab', () => {
    const { place } = draw([lead('a', 'undecided')]);
    const badge = the(place, '.assay-badge');
    expect(badge.textContent).toBe('~72');
    expect(badge.className).toContain('is-undecided');
    expect(badge.getAttribute('aria-label')).toContain(t('verdict_undecided'));
    expect(the(place, '.lead-verdict').textContent).toBe(t('verdict_undecided'));
    expect(the<HTMLAnchorElement>(place, 'a.lead-name').target).toBe('_blank');
  });

  it('tells why somebody was archived, in words', () => {
    const { place } = draw([lead('a', 'not-fit', { stage: 'archived', reason: 'not-now' })]);
    expect(the(place, '.lead-more').textContent).toBe(t('lead_archive_not_now'));
  });

  it('is no link where LinkedIn shows no address', () => {
    const { place } = draw([lead('a', 'fit', { url: null, fit: null })]);
    expect(place.querySelector('a')).toBeNull();
    expect(the(place, '.assay-badge').textContent).toBe('–');
  });
});

it('tells an empty stage from one that is still loading', () => {
  expect(draw([]).place.textContent).toBe(t('lead_empty_lead'));
  expect(draw(undefined).place.textContent).toBe(t('word_loading'));
});
