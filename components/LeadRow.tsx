import { type ReactNode, useId, useRef, useState } from 'react';
import type { Stage } from '../lib/model/stage.ts';
import { VERDICT_WORD } from '../lib/model/verdict-word.ts';
import type { WordKey } from '../lib/model/words.ts';
import { DoNotContact } from './DoNotContact.tsx';
import { FitBadge } from './FitBadge.tsx';
import { Icon } from './Icon.tsx';
import type { ActLine } from './LeadActions.tsx';
import { LeadMove } from './LeadMove.tsx';
import { type LeadView, type MoveMore, roleLine } from './lead-view.ts';
import { isDoNotContact, reasonText, STAGE_WORD } from './stage-words.ts';
import { useEscape } from './use-escape.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useWords } from './Words.tsx';

/** What a list offers for each of its rows. */
export interface RowParts {
  advice: (lead: LeadView, to: Stage) => WordKey | null;
  onMove: (lead: LeadView, to: Stage, reason: string | null, more?: MoveMore) => void;
  /** What is known of them besides, where the list offers it. */
  details?: ((lead: LeadView) => ReactNode) | undefined;
  /** Address of their page here, where the list has one; without it the name leads to LinkedIn. */
  pageOf?: ((lead: LeadView) => string) | undefined;
  /** What to know before the next step. */
  hints?: ((lead: LeadView) => ReactNode) | undefined;
  /** What can be done besides moving; `begin` is the line the keyboard asked for. */
  actions?: ((lead: LeadView, begin: ActLine | null) => ReactNode) | undefined;
  /** Copies the first text for them. */
  onCopy?: ((lead: LeadView) => void) | undefined;
}

interface Props extends RowParts {
  lead: LeadView;
  /** Shown where a list mixes stages. */
  showStage?: boolean;
  onErase: (lead: LeadView) => void;
}

type Open =
  | { panel: 'details' }
  | { panel: 'move'; to: Stage | null }
  | { panel: 'act'; line: ActLine | null };

/** One lead: fit and verdict, who they are, and ways to move them on. */
export function LeadRow(props: Props) {
  const { lead, showStage = false, advice, onMove, onErase, details, hints, actions, onCopy, pageOf } = props;
  const t = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const panel = useId();
  const row = useRef<HTMLLIElement>(null);
  useEscape(row, open !== null, () => {
    row.current?.querySelector<HTMLElement>('[aria-expanded="true"][aria-controls]')?.focus();
    setOpen(null);
  });
  useRowKeys(row, {
    onStage: (to) => {
      if (to === lead.stage) return;
      if (advice(lead, to)) setOpen({ panel: 'move', to });
      else onMove(lead, to, null);
    },
    onLine: (line) => actions && setOpen({ panel: 'act', line }),
    onCopy: () => onCopy?.(lead),
    onOpen: () => row.current?.querySelector<HTMLElement>('a[data-profile]')?.click(),
  });
  const button = (action: string, next: Open) => ({
    action,
    name: lead.name,
    panel,
    open: open?.panel === next.panel,
    onClick: () => setOpen(open?.panel === next.panel ? null : next),
  });
  const role = roleLine(lead);
  return (
    <li ref={row} tabIndex={-1} className="lead" data-lead-id={lead.id} data-stage={lead.stage}>
      <div className="lead-fit">
        <FitBadge score={lead.fit} t={t} />
        <span className="lead-verdict" aria-hidden="true">
          {t(lead.fit ? VERDICT_WORD[lead.fit.verdict] : 'word_fit_none')}
        </span>
      </div>
      <div className="lead-who">
        <Name lead={lead} page={pageOf?.(lead) ?? null} />
        {role && (
          <p className={lead.title ? 'lead-role' : 'lead-role is-headline'} title={lead.headline ?? role}>
            {role}
          </p>
        )}
        {isDoNotContact(lead) ? (
          <p className="lead-more">
            <DoNotContact />
          </p>
        ) : (
          (showStage || lead.reason || lead.invented) && (
            <p className="lead-more">
              {showStage && <span className="tag">{t(STAGE_WORD[lead.stage])}</span>}
              {lead.invented && <span className="tag is-invented">{t('demo_mark')}</span>}
              {lead.reason && (
                <span>{[reasonText(lead.reason, t), lead.detail].filter(Boolean).join(' · ')}</span>
              )}
            </p>
          )
        )}
        {hints?.(lead)}
      </div>
      <div className="lead-do">
        {details && (
          <RowButton
            {...button('details', { panel: 'details' })}
            word="lead_details"
            label="lead_details_of"
          />
        )}
        {actions && (
          <RowButton {...button('act', { panel: 'act', line: null })} word="act_open" label="act_of" />
        )}
        <RowButton {...button('stage', { panel: 'move', to: null })} word="lead_move" label="lead_move_of" />
      </div>
      <div className="lead-panel" id={panel} hidden={open === null}>
        {open?.panel === 'details' && details?.(lead)}
        {open?.panel === 'act' && actions?.(lead, open.line)}
        {open?.panel === 'move' && (
          <LeadMove
            // Asked for another stage by a key, it begins again.
            key={open.to}
            lead={lead}
            begin={open.to}
            advice={(to) => advice(lead, to)}
            onMove={(to, reason, more) => onMove(lead, to, reason, ...(more ? [more] : []))}
            onErase={() => onErase(lead)}
          />
        )}
      </div>
    </li>
  );
}

/** The name; it leads to their page here, then LinkedIn has a link of its own, else to LinkedIn. */
function Name({ lead: { name, url }, page }: { lead: LeadView; page: string | null }) {
  const t = useWords();
  if (page)
    return (
      <p className="lead-names">
        <a className="lead-name" href={page} dir="auto">
          {name}
        </a>
        {url && (
          <a
            className="lead-profile"
            href={url}
            target="_blank"
            rel="noreferrer"
            data-profile
            aria-label={t('act_profile_of', { name })}
            title={t('act_profile')}
          >
            <Icon name="expand" />
          </a>
        )}
      </p>
    );
  return url ? (
    <a className="lead-name" href={url} target="_blank" rel="noreferrer" data-profile>
      {name}
    </a>
  ) : (
    <span className="lead-name">{name}</span>
  );
}

function RowButton(props: {
  action: string;
  word: WordKey;
  label: WordKey;
  name: string;
  panel: string;
  open: boolean;
  onClick: () => void;
}) {
  const t = useWords();
  return (
    <button
      type="button"
      className="button is-quiet"
      data-action={props.action}
      aria-expanded={props.open}
      aria-controls={props.panel}
      aria-label={t(props.label, { name: props.name })}
      onClick={props.onClick}
    >
      {t(props.word)}
      <Icon name="chevron" />
    </button>
  );
}
