// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { MergeDialog } from '../../../components/MergeDialog.tsx';
import { render, t, the } from './render.tsx';

it('says before a merge that the two will not be contacted', () => {
  const preview = {
    name: 'Ada',
    stage: 'archived',
    reason: 'do-not-contact',
    followUpAt: null,
    tags: [],
    activities: 2,
    lines: [],
  } as const;
  const place = render(
    <MergeDialog preview={preview} onMerge={() => undefined} onCancel={() => undefined} />,
  );
  expect(the(place, 'dl').textContent).toContain(
    `${t('stage_archived')} · ${t('lead_archive_do_not_contact')}`,
  );
});
