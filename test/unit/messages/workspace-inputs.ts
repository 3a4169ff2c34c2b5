import { FIRST_ARRANGEMENT, NO_FILTERS } from '../../../lib/model/table.ts';
import { PIPELINE_INPUTS } from './pipeline-inputs.ts';

/** An input that each command of the pipeline and of the workspace's large screens takes. */
export const WORKSPACE_INPUTS = {
  ...PIPELINE_INPUTS,
  'board.lanes': { lanes: 'company' },
  'names.hide': { hide: true },
  'leads.step': { leadIds: ['x', 'y'], step: { kind: 'followUp', at: null } },
  'leads.undoStep': { step: '00000000-0000-4000-8000-000000000001' },
  'table.arrange': FIRST_ARRANGEMENT,
  'view.keep': { ...FIRST_ARRANGEMENT, id: 'x', name: 'Milan', filters: NO_FILTERS },
  'view.remove': { viewId: 'x' },
} as const;
