// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Why } from '../../../components/Why.tsx';
import { render, t } from './render.tsx';

it('groups the reasons under the headings of the panel in the page, and leaves out what is empty', () => {
  const reasons = { for: ['+40: a.', '+20: b.'], against: [], open: ['30 open: c.'] };
  const place = render(<Why reasons={reasons} next={null} stored={[]} saved={false} />);
  const groups = [...place.querySelectorAll('section')].map((group) => [
    group.querySelector('h3')?.textContent,
    [...group.querySelectorAll('li')].map(({ textContent }) => textContent),
  ]);
  expect(groups).toEqual([
    [t('page_for'), reasons.for],
    [t('page_open'), reasons.open],
  ]);
});
