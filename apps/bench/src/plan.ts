/** How much is measured. */
export interface BenchPlan {
  /** Rounds of calls that take nanoseconds. */
  readonly callRounds: number;
  /** Time that one round spends on one subject, in milliseconds. */
  readonly callBudgetMs: number;
  /** Fresh processes per subject. */
  readonly coldRounds: number;
  /** Fresh processes whose memory is measured. */
  readonly memoryRounds: number;
  /** Organizations in each of them. */
  readonly organizations: number;
  /** Rounds of requests to the mock server. */
  readonly clientRounds: number;
  /** Requests of one round. */
  readonly requests: number;
}

/** What gives figures to rely on, in about a minute. */
export const FULL_PLAN: BenchPlan = {
  callRounds: 31,
  callBudgetMs: 40,
  coldRounds: 11,
  memoryRounds: 5,
  organizations: 1_000,
  clientRounds: 11,
  requests: 400,
};

/** What shows in a few seconds that everything can be measured. */
export const QUICK_PLAN: BenchPlan = {
  callRounds: 3,
  callBudgetMs: 5,
  coldRounds: 1,
  memoryRounds: 1,
  organizations: 100,
  clientRounds: 1,
  requests: 50,
};
