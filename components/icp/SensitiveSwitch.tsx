import { useWords } from '../Words.tsx';

/** Off unless switched on: what sensitive attributes are, and the rule they come with. */
export function SensitiveSwitch({ on, onSwitch }: { on: boolean; onSwitch: (on: boolean) => void }) {
  const t = useWords();
  return (
    <div className="stack">
      <label className="check">
        <input
          type="checkbox"
          name="sensitive"
          data-action="sensitive"
          checked={on}
          aria-describedby="sensitive-help"
          onChange={(event) => onSwitch(event.target.checked)}
        />
        {t('sensitive_use')}
      </label>
      <p className="quiet" id="sensitive-help">
        {t('sensitive_help')}
      </p>
    </div>
  );
}
