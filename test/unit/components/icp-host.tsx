import { useState } from 'react';
import { vi } from 'vitest';
import { IcpForm } from '../../../components/icp/IcpForm.tsx';
import type { AttributeDefinition } from '../../../lib/model/attribute.ts';
import type { Criterion, IcpDraft } from '../../../lib/model/icp.ts';
import { WithReads } from './icp-reads.tsx';
import { listsWith } from './lists.ts';
import { click, render, t } from './render.tsx';

const OWN: AttributeDefinition[] = [
  {
    id: 'tool',
    label: 'Tool in use',
    kind: 'choice',
    options: [
      { id: 'excel', label: 'Excel' },
      { id: 'own', label: 'Own software' },
    ],
    sensitive: false,
  },
  { id: 'audited', label: 'Audited', kind: 'yes-no', options: [], sensitive: false },
  { id: 'plants', label: 'Plants', kind: 'number', options: [], sensitive: false },
  { id: 'family', label: 'Family name day', kind: 'text', options: [], sensitive: true },
];

/** The form with a draft of its own; `last` gives what it was changed to, `sent` whether it was submitted. */
export function draw(initial: IcpDraft, sensitive = false) {
  let last = initial;
  const onSubmit = vi.fn();
  const onDefine = vi.fn();
  let ids = 0;
  function Host() {
    const [draft, setDraft] = useState(initial);
    return (
      <WithReads>
        <IcpForm
          draft={draft}
          onChange={(next) => {
            last = next;
            setDraft(next);
          }}
          lists={listsWith(OWN)}
          sensitive={sensitive}
          newId={() => `new-${ids++}`}
          onDefine={onDefine}
          onSubmit={onSubmit}
          foot={
            <button type="submit" data-action="icp-publish">
              {t('publish_act')}
            </button>
          }
        />
      </WithReads>
    );
  }
  return { place: render(<Host />), last: () => last, onSubmit, onDefine };
}
/** Adds a criterion. */
export const add = (place: HTMLElement, attribute: string, of?: string) =>
  click(
    place,
    `[data-action="criterion-add"][data-attribute="${attribute}"]${of ? `[data-of="${of}"]` : ''}`,
  );
export const publish = (place: HTMLElement) => click(place, '[data-action="icp-publish"]');
export const empty: IcpDraft = { name: '', live: true, criteria: [] };
export const named: IcpDraft = { ...empty, name: 'X' };
/** One criterion of a draft. */
export const criterion = (draft: IcpDraft, at = 0) => draft.criteria[at] as Criterion;
