import { useId, useRef, useState } from 'react';
import type { Settings } from '../lib/model/settings.ts';
import { Icon } from './Icon.tsx';
import { useEscape } from './use-escape.ts';
import { useWords } from './Words.tsx';

export type PauseScope = 'tab' | 'hour' | 'until-on' | 'on';

interface Props {
  until: Settings['pausedUntil'];
  /** This tab alone is paused. */
  tabPaused: boolean;
  /** Pausing one tab makes sense only where there is one. */
  hasTab: boolean;
  onPause: (scope: PauseScope) => void;
}

/** Stops every badge and reading: for this tab, an hour, or until turned on. */
export function PauseControl({ until, tabPaused, hasTab, onPause }: Props) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const area = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEscape(area, open, () => {
    setOpen(false);
    button.current?.focus();
  });
  if (until !== null || tabPaused) {
    const clock = new Intl.DateTimeFormat(t.locale, { timeStyle: 'short' });
    return (
      <p className="pause is-paused" role="status">
        <Icon name="pause" />
        <span>
          {until === 'off' && t('popup_paused')}
          {typeof until === 'number' && t('popup_paused_until', { time: clock.format(until) })}
          {until === null && t('popup_paused_tab')}
        </span>
        <button type="button" className="link" data-action="resume" onClick={() => onPause('on')}>
          {t('popup_resume')}
        </button>
      </p>
    );
  }
  const choose = (scope: PauseScope) => {
    setOpen(false);
    onPause(scope);
  };
  return (
    <div className="pause" ref={area}>
      <button
        ref={button}
        type="button"
        className="button is-quiet"
        data-action="pause"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <Icon name="pause" />
        {t('popup_pause')}
      </button>
      <div className="pause-choices" id={panel} hidden={!open}>
        {hasTab && (
          <button type="button" className="button" data-action="pause-tab" onClick={() => choose('tab')}>
            {t('popup_pause_tab')}
          </button>
        )}
        <button type="button" className="button" data-action="pause-hour" onClick={() => choose('hour')}>
          {t('popup_pause_hour')}
        </button>
        <button type="button" className="button" data-action="pause-off" onClick={() => choose('until-on')}>
          {t('popup_pause_off')}
        </button>
      </div>
    </div>
  );
}
