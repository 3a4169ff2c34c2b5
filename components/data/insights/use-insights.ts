import { useEffect, useEffectEvent, useState } from 'react';
import type { FitSpread, FunnelStep, SourceShare, WinRate } from '../../../lib/model/insights.ts';
import { funnelOf } from '../../../lib/pipeline/insights/funnel.ts';
import { fitSpreadOf, sourcesOf, winRatesOf } from '../../../lib/pipeline/insights/shares.ts';
import { stageMoves } from '../../../lib/store/stage-moves.ts';
import { useApp } from '../app.ts';
import { useLeadLines } from '../use-lead-lines.ts';

/** What the numbers say of everybody. */
export interface Insights {
  /** When they were counted, ms UTC. */
  at: number;
  people: number;
  funnel: FunnelStep[];
  fit: FitSpread;
  sources: SourceShare[];
  wins: WinRate[];
}

/** Counts once when opened, and again when asked; meanwhile `reading` says how far everybody and the history are read. */
export function useInsights() {
  const { db, now } = useApp();
  const { lines, complete, read, total } = useLeadLines();
  const [insights, setInsights] = useState<Insights | null>(null);
  const [history, setHistory] = useState({ read: 0, total: 0 });
  const [asked, setAsked] = useState(0);
  const count = useEffectEvent(async (signal: AbortSignal) => {
    const moves = await stageMoves(db, (done, all) => setHistory({ read: done, total: all }), signal);
    setInsights({
      at: now(),
      people: lines.length,
      funnel: funnelOf(lines, moves),
      fit: fitSpreadOf(lines),
      sources: sourcesOf(lines),
      wins: winRatesOf(lines),
    });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new number counts again
  useEffect(() => {
    if (!complete) return;
    const stop = new AbortController();
    count(stop.signal).catch(
      (error: unknown) =>
        stop.signal.aborted ||
        setInsights(() => {
          throw error;
        }),
    );
    return () => stop.abort();
  }, [complete, asked]);
  const reading = complete ? history : { read, total };
  return { insights, reading, again: () => setAsked((times) => times + 1) };
}
