/** What the server counted since it started. */
export interface MockServerStats {
  /** Access tokens handed out. */
  readonly tokensIssued: number;
  /** Requests to the token endpoint, refused and faulted ones included. */
  readonly tokenRequests: number;
  /** Requests to the API, whatever became of them. */
  readonly requests: {
    /** All of them, unknown addresses included. */
    readonly total: number;
    /** Per operation, e.g. `{ listProducts: 2 }`. */
    readonly byOperation: Readonly<Record<string, number>>;
  };
  /** Answers with status 429 from the API. */
  readonly rateLimited: number;
  /** Answers with status 401 from the API. */
  readonly unauthorized: number;
}

/** Collects {@link MockServerStats}. */
export interface StatsCounter {
  tokenRequested(): void;
  tokenIssued(): void;
  requested(operationId: string | undefined): void;
  answered(status: number): void;
  snapshot(): MockServerStats;
}

/** Creates a counter at zero. */
export function createStatsCounter(): StatsCounter {
  let tokensIssued = 0;
  let tokenRequests = 0;
  let total = 0;
  let rateLimited = 0;
  let unauthorized = 0;
  const byOperation = new Map<string, number>();
  return {
    tokenRequested: () => {
      tokenRequests++;
    },
    tokenIssued: () => {
      tokensIssued++;
    },
    requested: (operationId) => {
      total++;
      if (operationId !== undefined) byOperation.set(operationId, (byOperation.get(operationId) ?? 0) + 1);
    },
    answered: (status) => {
      if (status === 429) rateLimited++;
      if (status === 401) unauthorized++;
    },
    snapshot: () => ({
      tokensIssued,
      tokenRequests,
      requests: { total, byOperation: Object.fromEntries(byOperation) },
      rateLimited,
      unauthorized,
    }),
  };
}
