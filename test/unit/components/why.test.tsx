// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { Why } from '../../../components/Why.tsx';
import { render, t, the } from './render.tsx';

it('groups the reasons under the headings of the panel in the page, and leaves out what is empty', () => {
  const reasons = { for: ['+40: a.', '+20: b.'], against: [], open: ['30 open: c.'] };
  const news = { changes: [], around: [] };
  const place = render(
    <Why news={news} onUpdate={null} reasons={reasons} next={null} stored={[]} saved={false} />,
  );
  const groups = [...place.querySelectorAll('section')].map((group) => [
    group.querySelector('h3')?.textContent,
    [...group.querySelectorAll('li')].map(({ textContent }) => textContent),
  ]);
  expect(groups).toEqual([
    [t('page_for'), reasons.for],
    [t('page_open'), reasons.open],
  ]);
});

it('tells what the page shows newly and takes it over at a click', () => {
  const onUpdate = vi.fn();
  const news = { changes: ['Title: CTO (saved: Director)'], around: ['You have 2 other leads at Acme.'] };
  const reasons = { for: [], against: [], open: [] };
  const place = render(
    <Why news={news} onUpdate={onUpdate} reasons={reasons} next={null} stored={[]} saved={true} />,
  );
  expect(place.textContent).toContain('Title: CTO (saved: Director)');
  expect(place.textContent).toContain('You have 2 other leads at Acme.');
  the(place, '[data-action="update"]').click();
  expect(onUpdate).toHaveBeenCalledOnce();
});
