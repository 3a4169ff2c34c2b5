import type { WordKey } from '../../lib/model/words.ts';
import { useWords } from '../Words.tsx';
import { Demo } from './Demo.tsx';

/** Stands for a screen that has nobody to show, with the ways to change that. */
export function NobodyYet({ text }: { text: WordKey }) {
  const t = useWords();
  return (
    <>
      <p className="lede">{t(text)}</p>
      <p>
        <a className="button" href="#/import">
          {t('board_import')}
        </a>
      </p>
      <Demo />
    </>
  );
}
