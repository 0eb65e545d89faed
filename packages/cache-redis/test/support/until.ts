/** Asks again and again until the answer is neither undefined nor false. Failing probes count as no answer; the test's own time limit ends it. */
export async function until<T>(probe: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (;;) {
    try {
      const answer = await probe();
      if (answer !== undefined && answer !== false) return answer;
    } catch {
      // What is being waited for may well be the end of such failures.
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
