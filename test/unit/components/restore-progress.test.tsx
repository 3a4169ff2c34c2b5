// @vitest-environment jsdom
import { act, useState } from 'react';
import { expect, it } from 'vitest';
import { RestoreProgress } from '../../../components/data/backup/RestoreProgress.tsx';
import { render, t, the } from './render.tsx';

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
