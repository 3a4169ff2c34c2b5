import type { Snippet } from '../../lib/model/snippet.ts';
import { useWords } from '../Words.tsx';
import { type PreviewPiece, SnippetPreview } from './SnippetPreview.tsx';
import { KIND_WORD } from './snippet-words.ts';

interface Props {
  snippet: Snippet;
  pieces: readonly PreviewPiece[];
  /** At which stages it is copied with one click, in words. */
  stages: readonly string[];
  /** Null where nobody is there to copy it for. */
  onCopy: (() => void) | null;
  onEdit: () => void;
  onRemove: () => void;
}

/** One text, as it would be copied. */
export function SnippetCard({ snippet, pieces, stages, onCopy, onEdit, onRemove }: Props) {
  const t = useWords();
  const { id, name, kind } = snippet;
  return (
    <article className="snippet" data-snippet-id={id} aria-label={name}>
      <div className="snippet-head">
        <h2 dir="auto">{name}</h2>
        <span className="tag">{t(KIND_WORD[kind])}</span>
        {stages.map((stage) => (
          <span key={stage} className="tag is-chosen">
            {t('snippet_chosen', { stage })}
          </span>
        ))}
      </div>
      <SnippetPreview pieces={pieces} />
      <div className="snippet-foot">
        {onCopy && (
          <button type="button" className="button is-main" data-action="copy-snippet" onClick={onCopy}>
            {t('snippet_copy')}
          </button>
        )}
        <button
          type="button"
          className="button"
          data-action="edit-snippet"
          aria-label={t('word_edit_what', { what: name })}
          onClick={onEdit}
        >
          {t('word_edit')}
        </button>
        <button
          type="button"
          className="button is-quiet"
          data-action="remove-snippet"
          aria-label={t('word_remove_what', { what: name })}
          onClick={onRemove}
        >
          {t('word_remove')}
        </button>
      </div>
    </article>
  );
}
