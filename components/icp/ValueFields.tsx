import type { Criterion } from '../../lib/model/icp.ts';
import { useWords } from '../Words.tsx';
import { AccountList } from './AccountList.tsx';
import { AmountFields } from './AmountFields.tsx';
import { CustomTestFields } from './CustomTestFields.tsx';
import { DecisionTable } from './DecisionTable.tsx';
import { KeywordChips } from './KeywordChips.tsx';
import { keysOf, type Lists, optionsOf, withKeys } from './options.ts';
import { Picker } from './Picker.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import { ToggleChips } from './ToggleChips.tsx';

interface Props {
  criterion: Criterion;
  /** Name of the fields. */
  name: string;
  lists: Lists;
  onChange: (criterion: Criterion) => void;
}

/** Up to so many options all stand in sight. */
const FEW = 12;

/** What a criterion asks for, each kind in the way that suits it. */
export function ValueFields({ criterion, name, lists, onChange }: Props) {
  const t = useWords();
  const choose = (keys: string[]) => onChange(withKeys(criterion, keys));
  switch (criterion.attribute) {
    case 'decisionMaker':
      return (
        <DecisionTable
          name={name}
          table={criterion.table}
          onChange={(table) => {
            const { table: _, ...rest } = criterion;
            onChange(table ? { ...rest, table } : rest);
          }}
        />
      );
    case 'accounts':
      return (
        <AccountList
          name={name}
          accounts={criterion.anyOf}
          onChange={(anyOf) => onChange({ ...criterion, anyOf })}
        />
      );
    case 'budget':
    case 'income':
      return (
        <AmountFields
          name={name}
          amount={criterion}
          onChange={({ min, max, currency = criterion.currency }) =>
            onChange({ ...criterion, min, max, currency })
          }
        />
      );
    case 'custom':
      return (
        <CustomTestFields
          name={name}
          of={criterion.of}
          test={criterion.test}
          lists={lists}
          onChange={(test) => onChange({ ...criterion, test })}
        />
      );
    case 'keyword':
      return <KeywordChips name={name} chosen={criterion.anyOf} onChange={choose} />;
    default: {
      const options = optionsOf(criterion.attribute, t, lists) ?? [];
      const isFlat = options.every(({ parent }) => parent === undefined);
      const isShort = isFlat && options.length <= FEW;
      const List = criterion.attribute === 'location' ? PlacePicker : isShort ? ToggleChips : Picker;
      return <List name={name} options={options} chosen={keysOf(criterion)} onChange={choose} />;
    }
  }
}
