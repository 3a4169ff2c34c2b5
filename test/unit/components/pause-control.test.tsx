// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { PauseControl } from '../../../components/PauseControl.tsx';
import { click, press, render, the } from './render.tsx';

it('closes its choices with Escape and gives the keyboard back to its button', async () => {
  const onPause = vi.fn();
  const place = render(<PauseControl until={null} tabPaused={false} hasTab onPause={onPause} />);
  await click(place, '[data-action="pause"]');
  the(place, '[data-action="pause-hour"]').focus();
  await press(the(place, '[data-action="pause-hour"]'), 'Escape');
  expect(the(place, '.pause-choices').hidden).toBe(true);
  expect(document.activeElement).toBe(the(place, '[data-action="pause"]'));
  expect(onPause).not.toHaveBeenCalled();
});
