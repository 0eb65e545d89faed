/**
 * While a run lasts, an unhandled rejection is its own, and nobody else in the process is told.
 *
 * @returns a function that puts back those who listened before.
 */
export function catchRejections(onRejection: (reason: unknown) => void): () => void {
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", onRejection);
  return () => {
    process.off("unhandledRejection", onRejection);
    for (const other of others) process.on("unhandledRejection", other);
  };
}
