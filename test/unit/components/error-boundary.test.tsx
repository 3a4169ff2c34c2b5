// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../components/ErrorBoundary.tsx';
import { eventually, render, t, the } from './render.tsx';

function Screen() {
  if (location.hash === '#/broken') throw new Error('cannot be drawn');
  return <h1>Drawn</h1>;
}

it('leaves a screen that could not be drawn with its address', async () => {
  // React says what it caught.
  const said = vi.spyOn(console, 'error').mockReturnValue();
  location.hash = '#/broken';
  const place = render(
    <ErrorBoundary loadWords={async () => t}>
      <Screen />
    </ErrorBoundary>,
  );
  await eventually(() => expect(the(place, '[role="alert"]').textContent).toContain('cannot be drawn'));
  location.hash = '#/leads';
  await eventually(() => expect(the(place, 'h1').textContent).toBe('Drawn'));
  said.mockRestore();
});
