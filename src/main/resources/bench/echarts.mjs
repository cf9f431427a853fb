// The yardstick of `./amur bench charts`: the same six lines drawn by Apache ECharts on the server, to
// SVG, and by sharp from there to PNG. Reads the series from the file named, prints medians as JSON.
import { readFileSync, writeFileSync } from "node:fs";
import * as echarts from "echarts";
import sharp from "sharp";

const { width, height, title, subtitle, footer, months, series } = JSON.parse(readFileSync(process.argv[2]));

const INK = "#1b2733";
const MUTE = "#56626d";
const words = (text, top, size, fill, weight = 400) => ({
  type: "text",
  left: 22,
  top,
  style: { text, fill, font: `${weight} ${size}px Inter, sans-serif` },
});

// The same picture as ours: headline, subtitle, five light lines, six dashed lines with a marker and
// two lines of words at their ends, and the words below.
function svg() {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({
    animation: false,
    graphic: [
      words(title, 18, 26, INK, 600),
      words(subtitle, 54, 16, MUTE),
      words(footer, height - 36, 13, MUTE),
    ],
    grid: { left: 22, right: 170, top: 96, bottom: 80 },
    xAxis: { type: "category", data: months, axisTick: { show: true }, axisLabel: { color: MUTE } },
    yAxis: { type: "value", splitNumber: 4, splitLine: { lineStyle: { color: "#e3e7ea" } }, axisLabel: { color: MUTE } },
    series: series.map(({ name, color, dash, value, values }) => ({
      type: "line",
      name,
      data: values,
      showSymbol: false,
      lineStyle: { color, width: 2.4, type: dash.length ? dash : "solid" },
      markPoint: { symbol: "circle", symbolSize: 7, label: { show: false }, data: [{ coord: [months.length - 1, values.at(-1)], itemStyle: { color } }] },
      endLabel: {
        show: true,
        formatter: `{name|${name}}\n{value|${value}}`,
        rich: { name: { color, fontWeight: 600, fontSize: 15 }, value: { color: MUTE, fontSize: 13 } },
      },
      labelLayout: { moveOverlap: "shiftY" },
    })),
  });
  const drawn = chart.renderToSVGString();
  chart.dispose();
  return drawn;
}

async function median(step, runs) {
  const end = performance.now() + 3000;
  while (performance.now() < end) await step();
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await step();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}

const png = () => sharp(Buffer.from(svg())).png().toBuffer();
writeFileSync("echarts.svg", svg());
console.log(
  JSON.stringify({
    svg: await median(async () => svg(), 101),
    png: await median(png, 51),
    svgBytes: Buffer.byteLength(svg()),
    pngBytes: (await png()).length,
  }),
);
