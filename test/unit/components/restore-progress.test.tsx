// @vitest-environment jsdom
import { act, useState } from 'react';
import { expect, it } from 'vitest';
import { RestoreProgress } from '../../../components/data/backup/RestoreProgress.tsx';
import { click, render, t, the } from './render.tsx';

const undoing = {
  running: true,
  isUndo: true,
  done: 1,
  total: 2,
  before: 3,
  after: null,
  cancelled: false,
  canCancel: false,
  canUndo: false,
};

it('says that a restore was undone, and where what was changed since is kept', () => {
  let finish: () => void = () => undefined;
  const Restore = () => {
    const [restore, setRestore] = useState(undoing);
    finish = () => setRestore({ ...undoing, running: false });
    return <RestoreProgress restore={restore} onUndo={() => undefined} onStop={() => undefined} />;
  };
  const place = render(<Restore />);
  act(() => finish());
  expect(the(place, '[data-restore="undone"] [role="status"]').textContent).toBe(t('restore_undone'));
  expect(the(place, 'a').getAttribute('href')).toBe('#/restore');
});

it('is silent of one that was undone long ago', () => {
  const restore = { ...undoing, running: false };
  const place = render(
    <RestoreProgress restore={restore} onUndo={() => undefined} onStop={() => undefined} />,
  );
  expect(place.querySelector('[data-restore]')).toBeNull();
});

it('the keyboard stays with the note whose button was pressed', async () => {
  const done = { ...undoing, running: false, isUndo: false, canUndo: true };
  const Restore = () => {
    const [restore, setRestore] = useState(done);
    const undo = () => setRestore({ ...undoing, canUndo: false });
    return <RestoreProgress restore={restore} onUndo={undo} onStop={() => undefined} />;
  };
  const place = render(<Restore />);
  the(place, '[data-action="restore-undo"]').focus();
  await click(place, '[data-action="restore-undo"]');
  expect(document.activeElement).toBe(the(place, '[data-restore="running"]'));
});
