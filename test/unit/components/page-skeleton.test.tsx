// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type App, AppProvider } from '../../../components/data/app.ts';
import { PageSkeleton } from '../../../components/data/PageSkeleton.tsx';
import { click, eventually, render, t, the } from './render.tsx';

afterEach(() => vi.unstubAllGlobals());

/** The action over a page that answers `answer`, with a clipboard that takes what it gets. */
async function copied(answer: unknown, writeText = vi.fn(async (_text: string) => undefined)) {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const skeleton = vi.fn(async () => answer);
  const app = { tabs: { skeleton } } as unknown as App;
  const place = render(
    <AppProvider value={app}>
      <PageSkeleton tabId={7} />
    </AppProvider>,
  );
  expect(skeleton).not.toHaveBeenCalled();
  await click(place, '[data-action="copy-skeleton"]');
  return { skeleton, writeText, said: () => the(place, '.skeleton [role="status"]').textContent };
}

describe('copying the skeleton of a page', () => {
  it('asks the page at the click alone and says that it is done', async () => {
    const { skeleton, writeText, said } = await copied('<html>');
    await eventually(() => expect(said()).toBe(t('popup_skeleton_copied')));
    expect(skeleton).toHaveBeenCalledWith(7);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('<html>');
  });

  it('says when the page does not answer', async () => {
    const { writeText, said } = await copied(null);
    await eventually(() => expect(said()).toBe(t('popup_skeleton_none')));
    expect(writeText).not.toHaveBeenCalled();
  });

  it('says when the browser refuses', async () => {
    const refusing = vi.fn(() => Promise.reject(new Error('not allowed')));
    const { said } = await copied('<html>', refusing);
    await eventually(() => expect(said()).toBe(t('popup_skeleton_refused')));
  });
});
