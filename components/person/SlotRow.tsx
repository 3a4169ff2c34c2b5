import { type FocusEvent, useId } from 'react';
import type { Slot, SlotAnswer } from '../../lib/model/slot.ts';
import { SLOT_WORD } from '../contact-words.ts';
import { useWords } from '../Words.tsx';

interface Props {
  slot: Slot;
  known: SlotAnswer | undefined;
  /** Null: it is not known after all. The quote is what it rests on. */
  onAnswer: (answer: SlotAnswer['answer'] | null, quote: string) => void;
}

/** One of the four questions before a sale: the answer, when it was given, and the words that it rests on. */
export function SlotRow({ slot, known, onAnswer }: Props) {
  const t = useWords();
  const id = useId();
  const answers = [
    ['yes', 'word_yes'],
    ['no', 'word_no'],
  ] as const;
  const keep = (event: FocusEvent<HTMLFormElement>) => {
    const quote = String(new FormData(event.currentTarget).get('quote') ?? '').trim();
    if (known && quote !== (known.quote ?? '')) onAnswer(known.answer, quote);
  };
  const date = known && new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' }).format(known.at);
  return (
    <li className="slot-row" data-slot={slot} data-answer={known?.answer ?? 'none'}>
      <div className="slot-head">
        <strong id={id}>{t(SLOT_WORD[slot])}</strong>
        <span className="quiet">{date ?? t('act_slot_open')}</span>
        <fieldset className="switch" aria-labelledby={id}>
          {answers.map(([answer, word]) => (
            <button
              key={answer}
              type="button"
              className="button"
              data-action="answer"
              data-answer={answer}
              aria-pressed={known?.answer === answer}
              onClick={() => onAnswer(known?.answer === answer ? null : answer, known?.quote ?? '')}
            >
              {t(word)}
            </button>
          ))}
        </fieldset>
      </div>
      {known && (
        // What was undone elsewhere is shown anew.
        <form key={known.quote} onBlur={keep}>
          <textarea
            name="quote"
            rows={1}
            dir="auto"
            maxLength={5_000}
            aria-label={t('slot_quote', { slot: t(SLOT_WORD[slot]) })}
            placeholder={t('slot_quote_ask')}
            defaultValue={known.quote ?? ''}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              event.currentTarget.blur();
            }}
          />
        </form>
      )}
    </li>
  );
}
