import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';
import { useEscape } from './use-escape.ts';

interface Props {
  label: ReactNode;
  /** `data-action` of the button. */
  action: string;
  /** Something in it is chosen. */
  active?: boolean;
  children: (close: () => void) => ReactNode;
}

/** A button with a panel under it; closes with Escape, or when something else is pointed at or focused. */
export function DropDown({ label, action, active = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const area = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEscape(area, open, close);
  useEffect(() => {
    if (!open) return;
    area.current?.querySelector<HTMLElement>('.drop-panel :is(input, button, a)')?.focus();
    const stop = new AbortController();
    const onOther = ({ target }: Event) => {
      if (target instanceof Node && !area.current?.contains(target)) setOpen(false);
    };
    for (const event of ['pointerdown', 'focusin'])
      document.addEventListener(event, onOther, { signal: stop.signal });
    return () => stop.abort();
  }, [open]);
  return (
    <div className="drop" ref={area}>
      <button
        ref={button}
        type="button"
        className={active ? 'button drop-button is-active' : 'button drop-button'}
        data-action={action}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <span className="drop-label">{label}</span>
        <Icon name="chevron" />
      </button>
      <div className="drop-panel" id={panel} hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
