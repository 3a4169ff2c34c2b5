import { useRef, useState } from 'react';
import { Icon } from '../Icon.tsx';
import { useWords } from '../Words.tsx';

interface Props {
  name: string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Words of the user's own: Enter or a comma adds one, leaving the field too. */
export function KeywordChips({ name, chosen, onChange }: Props) {
  const t = useWords();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = () => {
    const words = text
      .split(/[,、，]/)
      .map((word) => word.trim().slice(0, 80))
      .filter(Boolean);
    if (words.length) onChange([...new Set([...chosen, ...words])]);
    setText('');
  };
  return (
    <div className="chips">
      {chosen.map((word) => (
        <button
          key={word}
          type="button"
          className="chip is-chosen"
          aria-label={t('icp_take_out', { what: word })}
          onClick={() => {
            input.current?.focus();
            onChange(chosen.filter((each) => each !== word));
          }}
        >
          {word}
          <Icon name="close" />
        </button>
      ))}
      <input
        ref={input}
        className="keyword"
        name={name}
        aria-label={t('icp_keyword_add')}
        placeholder={t('icp_keyword_add')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          // Enter inside a Japanese conversion confirms the conversion, not the word.
          if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== ',')) return;
          event.preventDefault();
          add();
        }}
      />
    </div>
  );
}
