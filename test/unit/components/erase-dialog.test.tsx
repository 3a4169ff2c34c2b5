// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { EraseDialog } from '../../../components/EraseDialog.tsx';
import { click, render, the } from './render.tsx';

it('the keyboard stands on the stop of the countdown, and after it on the way out that deletes nothing', async () => {
  const onErase = vi.fn();
  const place = render(<EraseDialog name="Giulia" onErase={onErase} onCancel={() => {}} />);
  await click(place, '[data-action="confirm"]');
  expect(document.activeElement).toBe(the(place, '[data-action="erase-stop"]'));
  await click(place, '[data-action="erase-stop"]');
  expect(document.activeElement).toBe(the(place, '[data-action="cancel"]'));
  expect(onErase).not.toHaveBeenCalled();
});
