import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type MockServer, type SeedRow, startMockServer } from "@apiera/mock-server";

/** Measures what the README of the mock server says of speed. Run `node apps/bench/src/mock-server.ts` after a build. */

const BIN = fileURLToPath(new URL("bin.js", import.meta.resolve("@apiera/mock-server")));
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

function productRows(count: number): readonly SeedRow[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ type: index % 3 === 0 ? "variantParent" : "simple", code: `product-${(index * 7919) % count}` },
    status: index % 2 === 0 ? "published" : "draft",
  }));
}

async function tokenOf({ tokenUrl, credentials }: Pick<MockServer, "tokenUrl" | "credentials">): Promise<string> {
  const { clientId, clientSecret, audience, organization } = credentials;
  const body = {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    audience,
    organization,
  };
  const response = await fetch(tokenUrl, {
    ...{ method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) },
  });
  const answer: unknown = await response.json();
  return String(typeof answer === "object" && answer !== null && Reflect.get(answer, "access_token"));
}

async function get(url: string, token: string): Promise<string> {
  const outgoing = request(url, { agent, headers: { Authorization: `Bearer ${token}` } });
  outgoing.end();
  const [incoming] = await once(outgoing, "response");
  let text = "";
  for await (const chunk of incoming.setEncoding("utf8")) text += chunk;
  if (incoming.statusCode !== 200) throw new Error(`${url} answered ${incoming.statusCode}: ${text}`);
  return text;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

async function startInProcess(): Promise<number> {
  const begin = performance.now();
  const server = await startMockServer();
  const ms = performance.now() - begin;
  await server.close();
  return ms;
}

interface Child extends Pick<MockServer, "apiUrl" | "tokenUrl" | "credentials"> {
  readonly readyMs: number;
  stop(): Promise<void>;
}

async function startProgram(...args: readonly string[]): Promise<Child> {
  const begin = performance.now();
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(createInterface(child.stdout), "line");
  const readyMs = performance.now() - begin;
  return {
    ...JSON.parse(String(line)),
    readyMs,
    async stop() {
      child.kill("SIGTERM");
      await once(child, "close");
    },
  };
}

async function measureStart(): Promise<void> {
  const first = await startInProcess();
  const later = [await startInProcess(), await startInProcess(), await startInProcess()];
  const programs: number[] = [];
  for (let run = 0; run < 5; run++) {
    const program = await startProgram();
    programs.push(program.readyMs);
    await program.stop();
  }
  const bare: number[] = [];
  for (let run = 0; run < 5; run++) {
    const begin = performance.now();
    const listen = "const s = require('node:http').createServer().listen(0, '127.0.0.1', () => s.close())";
    await once(spawn(process.execPath, ["-e", listen]), "close");
    bare.push(performance.now() - begin);
  }
  console.log(`start  in process, first  ${first.toFixed(0)} ms`);
  console.log(`start  in process, later  ${median(later).toFixed(0)} ms`);
  console.log(
    `start  program            ${median(programs).toFixed(0)} ms (median of ${programs.length}, with Node itself)`,
  );
  const ratio = median(programs) / median(bare);
  console.log(
    `start  program against an empty HTTP server  ${ratio.toFixed(1)} times its ${median(bare).toFixed(0)} ms`,
  );
}

/** Calls over HTTP from this process: with the server in another one, each has a core. */
async function measureCalls(): Promise<void> {
  const program = await startProgram("--no-rate-limit", "--max-bulk-items", "100000");
  await fetch(`${program.apiUrl}/_mock/data`, {
    method: "POST",
    body: JSON.stringify({ data: { products: productRows(1000) } }),
  });
  const token = await tokenOf(program);
  const url = `${program.apiUrl}/v1/products?size=20`;
  const burst = async (calls: number): Promise<number> => {
    let left = calls;
    const begin = performance.now();
    const worker = async (): Promise<void> => {
      while (left-- > 0) await get(url, token);
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    return calls / ((performance.now() - begin) / 1000);
  };
  await burst(3000);
  const rates = [await burst(4000), await burst(4000), await burst(4000)];
  console.log(
    `calls  1,000 products, 20 a page  ${median(rates).toFixed(0)} a second (client and server share the machine)`,
  );
  await program.stop();
}

async function measureLarge(): Promise<void> {
  const server = await startMockServer({ rateLimit: false });
  const begin = performance.now();
  const products = await server.seed("products", productRows(100_000));
  const seconds = (performance.now() - begin) / 1000;
  const [tag] = await server.seed("tags", [{ code: "sale" }]);
  const links = products.slice(0, 50_000).map(({ uuid }) => ({ productUuid: uuid, tagUuid: tag?.uuid }));
  await server.seed("productTags", links);
  console.log(`rows   100,000 products seeded in  ${seconds.toFixed(2)} s`);
  const token = await tokenOf(server);
  for (const query of [
    "page=1",
    "page=5000",
    "codes[eq]=product-99999",
    `uuids[eq]=${products[77_777]?.uuid}`,
    "code[contains]=999",
    "statuses[eq]=published&types[eq]=simple&page=500",
    "code[order]=asc",
    "code[order]=desc&page=2500",
    "status[order]=asc&code[order]=desc&page=4000",
    "createdAt[order]=desc&code[starts]=product-1",
    `attributeUuids[eq]=${tag?.uuid}`,
    "expand[productTags]=true&expand[completeness]=true",
  ]) {
    const times: number[] = [];
    for (let run = 0; run < 11; run++) {
      const start = performance.now();
      await get(`${server.apiUrl}/v1/products?${query}`, token);
      times.push(performance.now() - start);
    }
    const shown = query.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…");
    console.log(
      `list   ${shown.padEnd(52)} ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`,
    );
  }
  await server.close();
}

await measureStart();
await measureCalls();
await measureLarge();
agent.destroy();
