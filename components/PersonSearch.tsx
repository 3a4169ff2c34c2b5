import { useEffect, useId, useRef, useState } from 'react';
import type { LeadView } from './lead-view.ts';
import { roleLine } from './lead-view.ts';
import { useWords } from './Words.tsx';

interface Props {
  label: string;
  /** People whose name or company begins like `text`; the best where it is empty. */
  find: (text: string) => Promise<LeadView[]>;
  onChoose: (lead: LeadView) => void;
}

/** A field that finds one saved person: arrows go through the list, Enter takes, Escape closes. */
export function PersonSearch({ label, find, onChoose }: Props) {
  const t = useWords();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<LeadView[]>([]);
  const [at, setAt] = useState(0);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    find(text.trim()).then((leads) => {
      if (stop.signal.aborted) return;
      setFound(leads);
      setAt(0);
    });
    return () => stop.abort();
  }, [find, text, open]);
  const take = (lead: LeadView | undefined) => {
    if (!lead) return;
    setText(lead.name);
    setOpen(false);
    onChoose(lead);
  };
  return (
    <div className="person-search">
      <input
        ref={input}
        role="combobox"
        name="try-person"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && found[at] ? `${list}-${at}` : undefined}
        value={text}
        onFocus={() => setOpen(true)}
        // The list never has the focus: pointing at it leaves it here.
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step) {
            setOpen(true);
            setAt((now) => (now + step + found.length) % Math.max(1, found.length));
          } else if (event.key === 'Enter') {
            if (open) take(found[at]);
          } else if (event.key === 'Escape' && open) setOpen(false);
          else return;
          event.preventDefault();
        }}
      />
      <div id={list} role="listbox" aria-label={label} className="person-list" hidden={!open}>
        {found.map((lead, index) => (
          <div
            key={lead.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            data-lead-id={lead.id}
            className="person-option"
            onPointerDown={(event) => {
              event.preventDefault();
              take(lead);
            }}
          >
            <strong>{lead.name}</strong> <span className="quiet">{roleLine(lead)}</span>
          </div>
        ))}
        {found.length === 0 && <p className="quiet">{t('icp_nothing_found')}</p>}
      </div>
    </div>
  );
}
