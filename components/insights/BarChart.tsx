import { useEffect, useRef, useState } from 'react';
import { useWords } from '../Words.tsx';
import { Chart, chartConfig } from './chart-config.ts';
import type { ChartData } from './chart-data.ts';
import { chartLook } from './chart-look.ts';

interface Props {
  data: ChartData;
  /** What a screen reader says of the picture. */
  label: string;
}

/** Bars on a canvas, drawn anew when numbers, size or colours change. */
export function BarChart({ data, label }: Props) {
  const t = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const dark = useDark();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other colours are read anew
  useEffect(() => {
    if (!canvas.current) return;
    const chart = new Chart(canvas.current, chartConfig(data, chartLook(canvas.current), t.locale));
    return () => chart.destroy();
  }, [data, dark, t.locale]);
  const bars = data.labels.length * (data.stacked ? 1 : data.series.length);
  return (
    <div className="chart-area" style={{ height: data.lying ? 70 + bars * 40 : 280 }}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}

const DARK = '(prefers-color-scheme: dark)';

function useDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const stop = new AbortController();
    matchMedia(DARK).addEventListener('change', ({ matches }) => setDark(matches), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return dark;
}
