import { Chart, chartConfig } from './chart-config.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartLook } from './chart-look.ts';

/** Size of the picture, CSS pixels, and how many of its own each has. */
const WIDTH = 960;
const HEIGHT = 480;
const SHARP = 2;
const HEAD = 56;
const EDGE = 24;

/** The chart as a PNG picture with its title, whatever the page shows of it now. */
export async function chartPng(
  data: ChartData,
  look: ChartLook,
  { title, locale }: { title: string; locale: string },
): Promise<Blob> {
  const bars = Object.assign(document.createElement('canvas'), { width: WIDTH - 2 * EDGE, height: HEIGHT });
  const config = chartConfig(data, look, locale);
  const chart = new Chart(bars, {
    ...config,
    options: { ...config.options, responsive: false, devicePixelRatio: SHARP },
  });
  const picture = Object.assign(document.createElement('canvas'), {
    width: WIDTH * SHARP,
    height: (HEIGHT + HEAD + EDGE) * SHARP,
  });
  const ctx = picture.getContext('2d');
  if (!ctx) throw new Error('The browser gives no canvas');
  ctx.scale(SHARP, SHARP);
  ctx.fillStyle = look.surface;
  ctx.fillRect(0, 0, WIDTH, HEIGHT + HEAD + EDGE);
  ctx.fillStyle = look.ink;
  ctx.font = `650 20px ${look.font}`;
  ctx.fillText(title, EDGE, 38, WIDTH - 2 * EDGE);
  ctx.drawImage(bars, EDGE, HEAD, WIDTH - 2 * EDGE, HEIGHT);
  chart.destroy();
  return new Promise((resolve, reject) =>
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty'))), 'image/png'),
  );
}
