import { locateRedisServer } from "./locate.ts";

// Runs before the tests, so that a missing server is one clear sentence and not a stack trace out of the test runner.
if (!process.env.REDIS_URL) {
  try {
    locateRedisServer(console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
