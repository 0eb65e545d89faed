import { type ReactNode, useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { hourAndMinute } from "../format/time.ts";
import { useShownTheme } from "../theme/theme.ts";
import { useWidth } from "../ui/use-width.ts";
import { BUDGET_MS, type BudgetReading } from "./history.ts";

const HEIGHT = 96;

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Times in seconds as the chart wants them, and what was left at each. */
function dataOf(budget: readonly BudgetReading[]): uPlot.AlignedData {
  return [budget.map(({ at }) => at / 1000), budget.map(({ remaining }) => remaining)];
}

function createChart(parent: HTMLElement, width: number): uPlot {
  const axis: uPlot.Axis = {
    stroke: colour("--ink-2"),
    font: "11px system-ui, sans-serif",
    grid: { stroke: colour("--line"), width: 1 },
    ticks: { show: false },
  };
  return new uPlot(
    {
      width,
      height: HEIGHT,
      padding: [8, 4, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: true, range: (_, from, to) => [from, to] },
        y: { range: (_, __, most) => [0, Math.max(1, most)] },
      },
      axes: [
        { ...axis, size: 22, gap: 2, space: 70, values: (_, ticks) => ticks.map((tick) => hourAndMinute(tick * 1000)) },
        { ...axis, size: 34, gap: 2, space: 34, incrs: [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000] },
      ],
      series: [{}, { stroke: colour("--accent"), fill: colour("--accent-soft"), width: 1.5, points: { show: false } }],
    },
    [[], []],
    parent,
  );
}

interface BudgetChartProps {
  readonly budget: readonly BudgetReading[];
  readonly now: number;
}

/** How the request budget went up and down in the last minutes. */
export function BudgetChart({ budget, now }: BudgetChartProps): ReactNode {
  const { ref, width } = useWidth<HTMLDivElement>();
  const theme = useShownTheme();
  const chart = useRef<uPlot>(null);
  const limit = budget.at(-1)?.limit ?? 0;
  const lowest = Math.min(limit, ...budget.map(({ remaining }) => remaining));

  // The colours are those of the theme, which a canvas does not follow by itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the custom properties say.
  useEffect(() => {
    if (ref.current === null || width === 0) return;
    chart.current = createChart(ref.current, width);
    return () => {
      chart.current?.destroy();
      chart.current = null;
    };
  }, [ref, width, theme]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new chart needs its data too.
  useEffect(() => {
    chart.current?.batch(() => {
      chart.current?.setData(dataOf(budget), false);
      chart.current?.setScale("x", { min: (now - BUDGET_MS) / 1000, max: now / 1000 });
      chart.current?.setScale("y", { min: 0, max: limit });
    });
  }, [budget, now, limit, width, theme]);

  return (
    <div
      ref={ref}
      className="budget-chart"
      role="img"
      aria-label={`Requests left in the last 5 minutes: ${lowest} at the lowest, of ${limit}.`}
    />
  );
}
