import { type FormEvent, useId } from 'react';
import { PLACEHOLDERS, type Play, type WorkStage } from '../lib/model/playbook.ts';
import { PLAY_WORDS } from './contact-words.ts';
import { STAGE_WORD } from './stage-words.ts';
import { useWords } from './Words.tsx';

interface Props {
  stage: WorkStage;
  play: Play;
  onKeep: (play: Play) => void;
}

/** How one stage is worked on, to read and to edit; an emptied text is Assay's suggestion again. */
export function PlayForm({ stage, play, onKeep }: Props) {
  const t = useWords();
  const id = useId();
  const words = PLAY_WORDS[stage];
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const own = (name: 'text' | 'intro') => (text(name) && text(name) !== t(words[name]) ? text(name) : null);
    const steps = text('steps');
    const days = Number(text('quiet'));
    onKeep({
      text: own('text'),
      intro: own('intro'),
      steps: steps && steps !== t(words.steps) ? linesOf(steps) : null,
      share: Math.min(100, Math.max(0, Math.round(Number(text('share')) || 0))),
      quietDays: days >= 1 ? Math.min(3_650, Math.round(days)) : null,
    });
  };
  const list = PLACEHOLDERS.map((name) => `{${name}}`).join(' ');
  return (
    <form className="play" data-stage={stage} onSubmit={keep} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t(STAGE_WORD[stage])}</h3>
      <label>
        {t('playbook_what')}
        <textarea name="text" rows={2} maxLength={2_000} defaultValue={play.text ?? t(words.text)} />
      </label>
      <label>
        {t('playbook_steps')}
        <textarea
          name="steps"
          rows={3}
          maxLength={4_000}
          defaultValue={play.steps?.join('\n') ?? t(words.steps)}
        />
      </label>
      <label>
        {t('playbook_first')}
        <textarea
          name="intro"
          rows={3}
          maxLength={2_000}
          aria-describedby={`${id}-filled`}
          defaultValue={play.intro ?? t(words.intro)}
        />
        <span className="quiet" id={`${id}-filled`}>
          {t('playbook_placeholders', { list })}
        </span>
      </label>
      <div className="play-foot">
        <label>
          {t('playbook_target')}
          <input type="number" name="share" min={0} max={100} defaultValue={play.share} />
        </label>
        <label>
          {t('playbook_quiet')}
          <input
            type="number"
            name="quiet"
            min={1}
            max={3_650}
            placeholder={t('playbook_quiet_never')}
            defaultValue={play.quietDays ?? ''}
          />
        </label>
        <button type="submit" className="button" data-action="keep-play">
          {t('playbook_keep')}
        </button>
      </div>
    </form>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter(Boolean)
    .slice(0, 20);
