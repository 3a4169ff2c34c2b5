// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type App, AppProvider } from '../../../components/data/app.ts';
import { PageSkeleton } from '../../../components/data/PageSkeleton.tsx';
import { click, eventually, render, t, the } from './render.tsx';

afterEach(() => vi.unstubAllGlobals());

/** A clipboard's item: its text may come later. */
class Item {
  constructor(readonly data: Record<string, Promise<string>>) {}
}
const taken: string[] = [];
const take = async ([item]: Item[]) => void taken.push((await item?.data['text/plain']) ?? '');

/** The action over a page that answers `answer`, with a clipboard that takes what it gets. */
async function copied(answer: unknown, write: (items: Item[]) => Promise<void> = take) {
  taken.length = 0;
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write } });
  const skeleton = vi.fn(async () => answer);
  const app = { tabs: { skeleton } } as unknown as App;
  const place = render(
    <AppProvider value={app}>
      <PageSkeleton tabId={7} />
    </AppProvider>,
  );
  expect(skeleton).not.toHaveBeenCalled();
  await click(place, '[data-action="copy-skeleton"]');
  return { place, skeleton, said: () => the(place, '.skeleton [role="status"]').textContent };
}

describe('copying the skeleton of a page', () => {
  it('asks the page at the click alone and says that it is done', async () => {
    const { skeleton, said } = await copied('<html>');
    await eventually(() => expect(said()).toBe(t('popup_skeleton_copied')));
    expect(skeleton).toHaveBeenCalledWith(7);
    expect(taken).toEqual(['<html>']);
  });

  it('asks the clipboard at the click, before the page has answered, and says that it is at work', async () => {
    let answer = (_html: string) => {};
    const page = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const write = vi.fn(take);
    const { place, skeleton, said } = await copied(page, write);
    expect(write).toHaveBeenCalledOnce();
    expect(said()).toBe(t('word_loading'));
    await click(place, '[data-action="copy-skeleton"]');
    expect(skeleton).toHaveBeenCalledOnce();
    answer('<html>');
    await eventually(() => expect(said()).toBe(t('popup_skeleton_copied')));
    expect(taken).toEqual(['<html>']);
  });

  it('says when the page does not answer', async () => {
    const { said } = await copied(null);
    await eventually(() => expect(said()).toBe(t('popup_skeleton_none')));
    expect(taken).toEqual([]);
  });

  it('says when the browser refuses', async () => {
    const { said } = await copied('<html>', () => Promise.reject(new Error('not allowed')));
    await eventually(() => expect(said()).toBe(t('popup_skeleton_refused')));
  });
});
