// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { moveAdvice } from '../../../components/data/use-move.ts';
import { LeadList } from '../../../components/LeadList.tsx';
import type { LeadView } from '../../../components/lead-view.ts';
import type { Verdict } from '../../../lib/model/fit.ts';
import { click, fill, press, render, t, the } from './render.tsx';

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
  detail: null,
  followUpAt: null,
  interest: 0,
  sign: null,
  slots: {},
  tags: [],
  ready: null,
  quiet: null,
  ...change,
});

const draw = (leads: LeadView[] | undefined) => {
  const onMove = vi.fn();
  const onErase = vi.fn(async () => {});
  const onLast = vi.fn();
  const place = render(
    <LeadList
      leads={leads}
      empty="lead_empty_lead"
      mixed={false}
      more={false}
      onMore={vi.fn()}
      advice={moveAdvice}
      onMove={onMove}
      onErase={onErase}
      onLast={onLast}
    />,
  );
  return { place, onMove, onErase, onLast };
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
    expect(document.activeElement).toBe(the(place, '[name="reason"]'));
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
    expect(onMove).toHaveBeenCalledWith(expect.anything(), 'archived', 'not-now', { months: 3 });
  });

  it('gives the keyboard to the next row', async () => {
    const { place } = draw([lead('a', 'fit'), lead('b', 'fit')]);
    await click(place, '[data-lead-id="a"] [data-action="stage"]');
    await click(place, '[data-to="prospect"]');
    expect(document.activeElement).toBe(the(place, '[data-lead-id="b"] [data-action="stage"]'));
  });

  it('tells when the last row goes, so that the keyboard finds another place', async () => {
    const { place, onLast } = draw([lead('a', 'fit')]);
    await click(place, '[data-action="stage"]');
    await click(place, '[data-to="prospect"]');
    expect(onLast).toHaveBeenCalledOnce();
  });

  it('closes with Escape, back to its button, and leaves the popup open', async () => {
    const { place } = draw([lead('a', 'undecided')]);
    await click(place, '[data-action="stage"]');
    await click(place, '[data-to="prospect"]');
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    await press(the(place, '[name="reason"]'), 'Escape');
    expect(heard).not.toHaveBeenCalled();
    expect(place.querySelector('.move')).toBeNull();
    expect(document.activeElement).toBe(the(place, '[data-action="stage"]'));
    document.removeEventListener('keydown', heard);
  });
});

describe('deleting a person', () => {
  const ask = async (leads: LeadView[]) => {
    const drawn = draw(leads);
    await click(drawn.place, `[data-lead-id="${leads[0]?.id}"] [data-action="stage"]`);
    the(drawn.place, '[data-action="erase"]').focus();
    await click(drawn.place, '[data-action="erase"]');
    return drawn;
  };

  it('asks first, naming the person, and nothing happens on cancel', async () => {
    const { place, onErase } = await ask([lead('a', 'fit')]);
    const dialog = the(place, '[role="alertdialog"]');
    expect(dialog.textContent).toContain('Person a');
    expect(dialog.textContent).toContain(t('lead_erase_text'));
    await click(dialog, '[data-action="cancel"]');
    expect(onErase).not.toHaveBeenCalled();
    expect(place.querySelector('[role="alertdialog"]')).toBeNull();
    expect(document.activeElement).toBe(the(place, '[data-action="erase"]'));
  });

  it('erases ten seconds after it was confirmed, and the keyboard goes on with the next row', async () => {
    const { place, onErase } = await ask([lead('a', 'fit'), lead('b', 'fit')]);
    vi.useFakeTimers();
    await click(place, '[role="alertdialog"] [data-action="confirm"]');
    await act(() => vi.advanceTimersByTimeAsync(9_000));
    expect(onErase).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    vi.useRealTimers();
    expect(onErase).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a' }), false);
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

  it('is loud about somebody who must not be contacted', () => {
    const { place } = draw([lead('a', 'fit', { stage: 'archived', reason: 'do-not-contact' })]);
    const loud = the(place, 'strong.stop');
    expect(loud.textContent).toBe(`${t('stage_archived')} · ${t('lead_archive_do_not_contact')}`);
    expect(loud.querySelector('svg')).not.toBeNull();
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
