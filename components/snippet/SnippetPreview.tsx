import type { Placeholder } from '../../lib/model/playbook.ts';
import { PLACEHOLDER_WORD } from '../contact-words.ts';
import { useWords } from '../Words.tsx';

/** A piece of a filled text, as `fillSnippet` gives it. */
export type PreviewPiece =
  | { kind: 'plain' | 'filled' | 'instead' | 'unknown'; text: string }
  | { kind: 'missing'; text: string; name: Placeholder };

/** A text as it would be copied; what is not known says so where it would stand. */
export function SnippetPreview({ pieces }: { pieces: readonly PreviewPiece[] }) {
  const t = useWords();
  const said = (piece: PreviewPiece) => {
    if (piece.kind === 'missing') return t('snippet_missing', { what: t(PLACEHOLDER_WORD[piece.name]) });
    if (piece.kind === 'unknown') return t('snippet_unknown', { what: piece.text });
    return piece.text;
  };
  return (
    <p className="snippet-text" dir="auto">
      {pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name and keep their order
        <span key={at} data-piece={piece.kind} className={piece.kind === 'filled' ? 'personal' : undefined}>
          {said(piece)}
        </span>
      ))}
    </p>
  );
}
