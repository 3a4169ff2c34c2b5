import { BUILT_IN_ATTRIBUTES } from '../../lib/model/built-in-attribute.ts';
import type { CustomTest } from '../../lib/model/icp.ts';
import { optionLabel } from '../../lib/model/labels.ts';
import { useWords } from '../Words.tsx';
import { AmountFields } from './AmountFields.tsx';
import { KeywordChips } from './KeywordChips.tsx';
import type { Lists } from './options.ts';
import { ToggleChips } from './ToggleChips.tsx';

interface Props {
  name: string;
  /** The attribute's id. */
  of: string;
  test: CustomTest;
  lists: Lists;
  onChange: (test: CustomTest) => void;
}

/** What an attribute of the user's must be. */
export function CustomTestFields({ name, of, test, lists: { attributes }, onChange }: Props) {
  const t = useWords();
  switch (test.kind) {
    case 'yes-no':
      return (
        <div className="chips">
          {[true, false].map((is) => (
            <label key={String(is)} className="chip">
              <input
                type="radio"
                name={name}
                value={is ? 'yes' : 'no'}
                checked={test.is === is}
                onChange={() => onChange({ kind: 'yes-no', is })}
              />
              {t(is ? 'word_yes' : 'word_no')}
            </label>
          ))}
        </div>
      );
    case 'choice': {
      const known =
        of === 'gender'
          ? BUILT_IN_ATTRIBUTES.gender.options
          : (attributes.find(({ id }) => id === of)?.options ?? []);
      const options = known.map(({ id }) => ({ key: id, label: optionLabel(of, id, attributes, t) }));
      return (
        <ToggleChips
          name={name}
          options={options}
          chosen={test.anyOf}
          onChange={(anyOf) => onChange({ kind: 'choice', anyOf })}
        />
      );
    }
    case 'text':
      return (
        <KeywordChips
          name={name}
          chosen={test.anyOf}
          onChange={(anyOf) => onChange({ kind: 'text', anyOf })}
        />
      );
    case 'number':
      return (
        <AmountFields
          name={name}
          amount={test}
          onChange={({ min, max }) => onChange({ kind: 'number', min, max })}
        />
      );
    case 'money':
      return (
        <AmountFields
          name={name}
          amount={test}
          onChange={({ min, max, currency = test.currency }) =>
            onChange({ kind: 'money', min, max, currency })
          }
        />
      );
  }
}
