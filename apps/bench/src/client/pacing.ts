/**
 * Shows how near the client comes to the least time that a rate limit allows, and how often it is refused: an import of 5,000 products in bulk, which are
 * read back by the page and in part one by one, against a mock server process with a short window; by one process, and by three that know nothing of
 * each other and share the organization's limit.
 *
 * Run it: `node apps/bench/src/client/pacing.ts`; arguments are handed to the mock server, such as `--rate-limit-headers structured`. Exit code 1 when one process is refused at all, three in 1 % of their requests or more, or either
 * takes more than 1.10 times the least time.
 */
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";

const LIMIT = 100;
const WINDOW_MS = 2000;
const PRODUCTS = 5000;
const SINGLE_READS = 850;
const MOST_TIMES_LEAST = 1.1;

const ready = z.object({
  apiUrl: z.string(),
  tokenUrl: z.string(),
  credentials: z.object({ clientId: z.string(), clientSecret: z.string(), organization: z.string() }),
});
const report = z.object({ created: z.number(), found: z.number(), requests: z.number(), refused: z.number() });

async function run(processes: number): Promise<boolean> {
  const bin = fileURLToPath(import.meta.resolve("@apiera/mock-server").replace(/index\.js$/, "bin.js"));
  const limits = ["--rate-limit", String(LIMIT), "--rate-limit-window-ms", String(WINDOW_MS), ...process.argv.slice(2)];
  const server = spawn(process.execPath, [bin, ...limits], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [line] = await once(createInterface(server.stdout), "line");
    const { apiUrl, tokenUrl, credentials } = ready.parse(JSON.parse(line));
    const env = {
      ...process.env,
      APIERA_API_URL: apiUrl,
      APIERA_TOKEN_URL: tokenUrl,
      APIERA_CLIENT_ID: credentials.clientId,
      APIERA_CLIENT_SECRET: credentials.clientSecret,
      APIERA_ORGANIZATION_ID: credentials.organization,
    };
    const share = (whole: number): string => String(Math.floor(whole / processes));
    const script = fileURLToPath(new URL("pacing-child.ts", import.meta.url));
    const children = Array.from({ length: processes }, (_, index) =>
      fork(script, [share(PRODUCTS), share(SINGLE_READS), `p${index}`], { env }),
    );
    await Promise.all(children.map((child) => once(child, "message")));
    const startedAt = performance.now();
    const answers = children.map((child) => once(child, "message"));
    for (const child of children) child.send("go");
    const reports = (await Promise.all(answers)).map(([message]) => report.parse(message));
    const tookMs = performance.now() - startedAt;
    const sum = (of: (one: z.infer<typeof report>) => number): number => reports.map(of).reduce((a, b) => a + b, 0);
    const requests = sum((one) => one.requests);
    const refused = sum((one) => one.refused);
    // The first window is used at once, the last ends the run as soon as it has begun.
    const leastMs = (Math.ceil((requests - refused) / LIMIT) - 1) * WINDOW_MS;
    const ratio = tookMs / leastMs;
    console.log(
      `${processes} process${processes === 1 ? "" : "es"}: ${sum((one) => one.created)} products created, ${sum((one) => one.found)} read back, ` +
        `${requests} requests, ${refused} of them refused with 429 (${((100 * refused) / requests).toFixed(2)} %), ` +
        `${(tookMs / 1000).toFixed(2)} s, ${ratio.toFixed(3)} times the least ${(leastMs / 1000).toFixed(0)} s`,
    );
    return ratio <= MOST_TIMES_LEAST && (processes === 1 ? refused === 0 : refused / requests < 0.01);
  } finally {
    server.kill("SIGTERM");
  }
}

console.log(`limit: ${LIMIT} requests per ${WINDOW_MS / 1000} s and organization`);
const results = [await run(1), await run(3)];
process.exitCode = results.every(Boolean) ? 0 : 1;
