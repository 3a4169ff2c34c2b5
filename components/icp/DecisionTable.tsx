import { BAND_RANGE, BANDS, type Band } from '../../lib/model/band.ts';
import { DEFAULT_DECISION_TABLE, type DecisionTable as Table } from '../../lib/model/decision.ts';
import { levelKey } from '../../lib/model/labels.ts';
import { LEVELS, type Level } from '../../lib/model/title.ts';
import { useWords } from '../Words.tsx';

interface Props {
  /** Begins the names of the fields. */
  name: string;
  /** None: the default table. */
  table: Table | undefined;
  onChange: (table: Table | undefined) => void;
}

/** Up to which company size each level decides alone; highest level first. */
export function DecisionTable({ name, table, onChange }: Props) {
  const t = useWords();
  const shown = table ?? DEFAULT_DECISION_TABLE;
  const digits = new Intl.NumberFormat(t.locale, { useGrouping: 'always' });
  const upTo = (band: Band) => {
    const [, most] = BAND_RANGE[band];
    return most === null ? t('decides_any') : t('decides_up_to', { count: digits.format(most) });
  };
  const set = (level: Level, band: string) => {
    const { [level]: _, ...rest } = shown;
    onChange(band === '' ? rest : { ...rest, [level]: band as Band });
  };
  return (
    <div className="decides">
      <p className="quiet">{t('decides_help')}</p>
      <div className="decides-rows">
        {LEVELS.toReversed().map((level) => (
          <label key={level}>
            <span>{t(levelKey(level))}</span>
            <select
              // The first one carries the criterion's name, so that the keyboard finds it.
              name={level === LEVELS.at(-1) ? name : `${name}.${level}`}
              data-level={level}
              value={shown[level] ?? ''}
              onChange={(event) => set(level, event.target.value)}
            >
              <option value="">{t('decides_never')}</option>
              {BANDS.map((band) => (
                <option key={band} value={band}>
                  {upTo(band)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {table && (
        <button
          type="button"
          className="link"
          data-action="decides-default"
          onClick={() => onChange(undefined)}
        >
          {t('decides_default')}
        </button>
      )}
    </div>
  );
}
