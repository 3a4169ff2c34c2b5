import { useState } from 'react';
import type { Place } from '../../lib/model/place.ts';
import { useWords } from '../Words.tsx';
import { keyOfPlace, labelOf, type Option } from './options.ts';
import { Picker } from './Picker.tsx';
import { useReads } from './reads.ts';

interface Props {
  name: string;
  options: Option[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Countries and groups from the list; a region or city by its name, in whatever language it is written. */
export function PlacePicker({ name, options, chosen, onChange }: Props) {
  const t = useWords();
  const { places } = useReads();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Place[] | null>(null);
  const look = async () => setFound(text.trim() ? await places(text) : null);
  const take = (place: Place) => {
    onChange([...new Set([...chosen, keyOfPlace(place)])]);
    setText('');
    setFound(null);
  };
  return (
    <Picker
      name={name}
      options={options}
      chosen={chosen}
      onChange={onChange}
      more={
        <div className="finer">
          <label>
            <span>{t('place_finer')}</span>
            <input
              name={`${name}.place`}
              value={text}
              placeholder={t('place_finer_example')}
              onChange={(event) => {
                setText(event.target.value);
                setFound(null);
              }}
              onKeyDown={(event) => {
                // Enter inside a Japanese conversion confirms the conversion.
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                void look();
              }}
            />
          </label>
          <button type="button" className="button" data-action="place-look" onClick={look}>
            {t('place_look')}
          </button>
          <div className="chips" role="status">
            {found?.length === 0 && <p className="problem">{t('place_unknown')}</p>}
            {found?.map((place) => {
              const label = labelOf(keyOfPlace(place), options);
              return (
                <button
                  key={keyOfPlace(place)}
                  type="button"
                  className="chip"
                  data-action="place-take"
                  aria-label={t('place_take', { what: label })}
                  onClick={() => take(place)}
                >
                  {label}
                </button>
              );
            })}
          </div>
        </div>
      }
    />
  );
}
