import { type FormEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { PLACEHOLDERS } from '../../lib/model/playbook.ts';
import { SNIPPET_KINDS, type Snippet } from '../../lib/model/snippet.ts';
import { PLACEHOLDER_WORD } from '../contact-words.ts';
import { useWords } from '../Words.tsx';
import { type PreviewPiece, SnippetPreview } from './SnippetPreview.tsx';
import { KIND_WORD } from './snippet-words.ts';

interface Props {
  snippet: Snippet;
  isNew: boolean;
  /** The text filled for the person of the preview. */
  fill: (text: string) => readonly PreviewPiece[];
  onKeep: (snippet: Snippet) => void;
  onCancel: () => void;
}

/** A text to write: placeholders go in with a click, and what they become stands below. */
export function SnippetForm({ snippet, isNew, fill, onKeep, onCancel }: Props) {
  const t = useWords();
  const id = useId();
  const [draft, setDraft] = useState(snippet);
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  /** Where the user goes on typing after a placeholder went in. */
  const caret = useRef<number | null>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (change: Partial<Snippet>) => setDraft({ ...draft, ...change });
  const insert = (name: string) => {
    const { selectionStart = draft.text.length, selectionEnd = selectionStart } = area.current ?? {};
    const word = `{${name}}`;
    set({ text: draft.text.slice(0, selectionStart) + word + draft.text.slice(selectionEnd) });
    caret.current = selectionStart + word.length;
  };
  useLayoutEffect(() => {
    // Once the new text stands there, and before the next key.
    if (caret.current === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const kept = { ...draft, name: draft.name.trim(), text: draft.text.trim() };
    if (kept.name && kept.text) onKeep(kept);
    else setTried(true);
  };
  const problem = (value: string) => tried && !value.trim();
  return (
    <form
      className="snippet-form"
      onSubmit={keep}
      noValidate
      aria-label={t(isNew ? 'snippet_new' : 'snippet_edit')}
      onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && onCancel()}
    >
      <div className="snippet-top">
        <label>
          {t('snippet_name')}
          <input
            ref={first}
            name="snippet-name"
            maxLength={80}
            autoComplete="off"
            value={draft.name}
            aria-invalid={problem(draft.name) || undefined}
            onChange={(event) => set({ name: event.target.value })}
          />
        </label>
        <label>
          {t('snippet_kind')}
          <select
            name="snippet-kind"
            value={draft.kind}
            onChange={(event) =>
              set({ kind: SNIPPET_KINDS.find((kind) => kind === event.target.value) ?? 'intro' })
            }
          >
            {SNIPPET_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(KIND_WORD[kind])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="snippet-body">
        <label htmlFor={id}>{t('snippet_body')}</label>
        <textarea
          ref={area}
          id={id}
          name="snippet-text"
          rows={5}
          dir="auto"
          maxLength={4_000}
          value={draft.text}
          aria-invalid={problem(draft.text) || undefined}
          aria-describedby={`${id}-help`}
          onChange={(event) => set({ text: event.target.value })}
        />
      </div>
      <fieldset className="act-chips" aria-label={t('snippet_insert')}>
        {PLACEHOLDERS.map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            data-action="insert"
            data-placeholder={name}
            onClick={() => insert(name)}
          >
            + {t(PLACEHOLDER_WORD[name])}
          </button>
        ))}
      </fieldset>
      <p className="quiet" id={`${id}-help`}>
        {t('snippet_help', { example: '{company|…}' })}
      </p>
      {draft.text.trim() !== '' && (
        <div className="snippet-preview" aria-live="polite">
          <SnippetPreview pieces={fill(draft.text)} />
        </div>
      )}
      {tried && (
        <p className="problem" role="alert">
          {t('snippet_problem')}
        </p>
      )}
      <div className="snippet-foot">
        <button type="submit" className="button is-main" data-action="keep-snippet">
          {t('known_keep')}
        </button>
        <button type="button" className="button" data-action="cancel-snippet" onClick={onCancel}>
          {t('word_cancel')}
        </button>
      </div>
    </form>
  );
}
