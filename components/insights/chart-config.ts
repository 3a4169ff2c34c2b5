import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  type Plugin,
  Tooltip,
} from 'chart.js';
import type { ChartData } from './chart-data.ts';
import type { ChartLook } from './chart-look.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

export { Chart };

/** Narrower bars have no room for a number, CSS pixels. */
const ROOM = 20;

/** How Chart.js is to draw the bars; `locale` of the numbers. */
export function chartConfig(data: ChartData, look: ChartLook, locale: string): ChartConfiguration<'bar'> {
  const { labels, series, share, lying, stacked } = data;
  const numbers = new Intl.NumberFormat(locale, share ? { style: 'percent', maximumFractionDigits: 0 } : {});
  const font = { family: look.font, size: 12 };
  const values = {
    beginAtZero: true,
    stacked,
    ...(share && { max: 1 }),
    border: { display: false },
    grid: { color: look.border },
    ticks: {
      color: look.quiet,
      font,
      maxTicksLimit: 6,
      precision: 0,
      callback: (value: string | number) => numbers.format(Number(value)),
    },
  };
  const names = {
    stacked,
    border: { color: look.border },
    grid: { display: false },
    // Below upright bars stand ranges: where there is no room, every second says enough.
    ticks: { color: look.ink, font, autoSkip: !lying, autoSkipPadding: 6, maxRotation: 0 },
  };
  return {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: series.map(({ label, values: own, tone }) => ({
        label,
        data: [...own],
        backgroundColor: look.fill[tone],
        borderColor: look.edge[tone],
        borderWidth: 1,
        borderSkipped: false,
        borderRadius: 2,
        maxBarThickness: 34,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: lying ? 'y' : 'x',
      scales: lying ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        legend: {
          display: series.length > 1,
          position: 'bottom',
          labels: { color: look.ink, boxWidth: 14, boxHeight: 14, font },
        },
        tooltip: {
          callbacks: {
            label: ({ dataset, raw }) =>
              `${dataset.label}: ${raw === null ? '–' : numbers.format(Number(raw))}`,
          },
        },
      },
    },
    plugins: [ground(look), numbersInside(data, look, numbers)],
  };
}

/** A picture of the chart needs a ground of its own. */
const ground = (look: ChartLook): Plugin<'bar'> => ({
  id: 'ground',
  beforeDraw: ({ ctx, width, height }) => {
    ctx.save();
    ctx.fillStyle = look.surface;
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
  },
});

/** Each number in its bar, where there is room. */
const numbersInside = (data: ChartData, look: ChartLook, numbers: Intl.NumberFormat): Plugin<'bar'> => ({
  id: 'numbers',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    ctx.save();
    ctx.font = `600 11px ${look.font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    for (const [at, { values, tone }] of data.series.entries())
      for (const [index, bar] of chart.getDatasetMeta(at).data.entries()) {
        const value = values[index];
        if (!value) continue;
        const { x, y, base, width, height } = bar.getProps(
          ['x', 'y', 'base', 'width', 'height'],
          true,
        ) as Record<'x' | 'y' | 'base' | 'width' | 'height', number>;
        const text = numbers.format(value);
        const length = data.lying ? Math.abs(x - base) : width;
        const high = data.lying ? height : Math.abs(y - base);
        if (length < Math.max(ROOM, ctx.measureText(text).width + 6) || high < 14) continue;
        ctx.fillStyle = look.on[tone];
        ctx.fillText(text, data.lying ? (x + base) / 2 : x, data.lying ? y : (y + base) / 2);
      }
    ctx.restore();
  },
});
