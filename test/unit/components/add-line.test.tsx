// @vitest-environment jsdom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { AddLine } from '../../../components/AddLine.tsx';
import { fill, render, the } from './render.tsx';

const draw = (onAdd: (text: string) => Promise<boolean>) => {
  const place = render(<AddLine label="Note" act="Keep" action="note" longest={5_000} onAdd={onAdd} />);
  const submit = () =>
    act(async () => {
      the(place, 'form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  const shown = () => the<HTMLInputElement>(place, 'input').value;
  return { place, submit, shown };
};

it('is empty again once the line is kept', async () => {
  const onAdd = vi.fn(async () => true);
  const { place, submit, shown } = draw(onAdd);
  await fill(place, 'input', ' Call after the fair ');
  await submit();
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('Call after the fair');
  expect(shown()).toBe('');
});

it('gives back what was typed where it could not be kept', async () => {
  const { place, submit, shown } = draw(async () => false);
  await fill(place, 'input', 'Call after the fair');
  await submit();
  expect(shown()).toBe('Call after the fair');
});

it('does not write over what was typed meanwhile', async () => {
  let refuse = () => {};
  const { place, submit, shown } = draw(
    () =>
      new Promise((answer) => {
        refuse = () => answer(false);
      }),
  );
  await fill(place, 'input', 'The first');
  await submit();
  await fill(place, 'input', 'The second');
  await act(async () => refuse());
  expect(shown()).toBe('The second');
});
