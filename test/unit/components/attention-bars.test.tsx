// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { AttentionBars } from '../../../components/AttentionBars.tsx';
import { FEW } from '../../../lib/model/insights.ts';
import { render, t } from './render.tsx';

const contacts = (touches: number) => [
  { stage: 'lead' as const, touches, share: 1, target: 0.2 },
  { stage: 'prospect' as const, touches: 0, share: 0, target: 0.8 },
];

it('of few contacts no share is named, as the insights name none', () => {
  const few = render(<AttentionBars attention={contacts(FEW - 1)} />);
  expect(few.textContent).toContain(t.plural('playbook_few', FEW - 1));
  expect(few.textContent).not.toContain('100%');
  expect(render(<AttentionBars attention={contacts(FEW)} />).textContent).toContain('100%');
});
