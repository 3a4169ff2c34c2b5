import type { Lists } from '../../../components/icp/options.ts';
import { wantedWords } from '../../../lib/fit/wanted-words.ts';
import type { AttributeDefinition } from '../../../lib/model/attribute.ts';
import { t } from './render.tsx';

/** Three industries, the last two within the first; the words are the real ones. */
const INDUSTRIES: [id: number, parent: number, label: string][] = [
  [6, 0, 'Technology, Information and Internet'],
  [4, 6, 'Software Development'],
  [96, 6, 'IT Services and IT Consulting'],
];

/** What the editor needs of packaged files, and these attributes. */
export function listsWith(attributes: AttributeDefinition[] = []): Lists {
  const byId = new Map(INDUSTRIES.map(([id, parent, label]) => [id, { label, parent }]));
  const { wanted } = wantedWords(t, { industries: { byId, byName: new Map() }, attributes });
  return {
    industries: INDUSTRIES.map(([id, parent, label]) => ({
      key: String(id),
      label,
      ...(parent && { parent: String(parent) }),
    })),
    attributes,
    wanted,
  };
}
