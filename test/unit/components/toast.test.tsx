// @vitest-environment jsdom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { useToast } from '../../../components/Toast.tsx';
import { click, press, render, the } from './render.tsx';

const draw = () => {
  const undo = vi.fn();
  function Doer() {
    const toast = useToast();
    return (
      <button type="button" id="do" onClick={() => toast({ text: 'Moved', undo })}>
        do
      </button>
    );
  }
  return { place: render(<Doer />), undo };
};

it('is read out, and its button takes the move back', async () => {
  const { place, undo } = draw();
  await click(place, '#do');
  expect(the(place, '[role="status"]').textContent).toContain('Moved');
  await click(place, '[data-action="undo"]');
  expect(undo).toHaveBeenCalledOnce();
  expect(place.querySelector('.toast')).toBeNull();
});

it('gives the keyboard back to where it was when its button goes', async () => {
  const { place } = draw();
  await click(place, '#do');
  the(place, '#do').focus();
  the(place, '[data-action="undo"]').focus();
  await click(place, '[data-action="undo"]');
  expect(document.activeElement).toBe(the(place, '#do'));
});

it('undoes with the keyboard once, but not while somebody types', async () => {
  const { place, undo } = draw();
  await click(place, '#do');
  const field = place.appendChild(document.createElement('input'));
  await press(field, 'z', { ctrlKey: true });
  expect(undo).not.toHaveBeenCalled();
  await press(document.body, 'z', { metaKey: true });
  await press(document.body, 'z', { metaKey: true });
  expect(undo).toHaveBeenCalledOnce();
});

it('goes with Escape, which then does not close the popup', async () => {
  const { place } = draw();
  await click(place, '#do');
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  await act(async () => place.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
  expect(place.querySelector('.toast')).toBeNull();
});
