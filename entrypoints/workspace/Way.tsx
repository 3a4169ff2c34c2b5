import { useWords } from '../../components/Words.tsx';
import type { WordKey } from '../../lib/model/words.ts';

/** One possible decision: a button and what it means. */
export function Way(props: {
  action: string;
  main?: boolean;
  word: WordKey;
  text: WordKey;
  onChoose: () => void;
}) {
  const t = useWords();
  return (
    <div className="way">
      <button
        type="button"
        className={props.main ? 'button is-main' : 'button'}
        data-action={props.action}
        onClick={props.onChoose}
      >
        {t(props.word)}
      </button>
      <p className="quiet">{t(props.text)}</p>
    </div>
  );
}
