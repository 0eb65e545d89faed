/**
 * Measures several subjects in turns: each once per round, and each round begins with another one, so that what else the machine does
 * falls on all alike.
 *
 * @param subjects - what to measure; each brings one figure, or one set of figures.
 * @returns the figures by subject, then by round.
 */
export async function interleave<Figure>(
  rounds: number,
  subjects: readonly (() => Promise<Figure>)[],
): Promise<readonly (readonly Figure[])[]> {
  const figures = subjects.map((): Figure[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < subjects.length; turn += 1) {
      const index = (round + turn) % subjects.length;
      const figure = await subjects[index]?.();
      if (figure !== undefined) figures[index]?.push(figure);
    }
  }
  return figures;
}
