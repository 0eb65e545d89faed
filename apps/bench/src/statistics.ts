/** The middle of `figures`; between the two middle ones when their number is even. NaN when there are none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const lower = sorted[Math.floor(middle)] ?? Number.NaN;
  const upper = sorted[Math.ceil(middle)] ?? Number.NaN;
  return (lower + upper) / 2;
}

/**
 * The median of the ratios of two subjects, each taken within one round: what slows down a whole round changes no ratio.
 *
 * @param figures - one per round.
 * @param base - one per round, of the same rounds.
 */
export function medianRatio(figures: readonly number[], base: readonly number[]): number {
  return median(figures.map((figure, round) => figure / (base[round] ?? Number.NaN)));
}

/** `figure` with no more digits than it is worth: `digits` significant ones. */
export function rounded(figure: number, digits = 3): number {
  return Number(figure.toPrecision(digits));
}
