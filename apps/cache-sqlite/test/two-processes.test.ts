import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startMockServer } from "@apiera/mock-server";
import { expect, it } from "vitest";

const MEMBER = fileURLToPath(new URL("member.ts", import.meta.url));

/** The next thing the process says; its end is an answer too, so that a process that fails does not hang the test. */
async function nextWord(member: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    member.once("message", resolve);
    member.once("exit", (code) => resolve(`ended with ${code}`));
  });
}

it("two processes that need a token at the same moment buy one, on a file that neither has set up", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cache-sqlite-"));
  const server = await startMockServer();
  // Longer than the 250 ms at most by which providers without leases keep out of each other's way.
  server.faults.inject({ target: "token", latencyMs: 600, times: 2 });
  const { clientId, clientSecret, organization } = server.credentials;
  const env = {
    ...process.env,
    APIERA_CLIENT_ID: clientId,
    APIERA_CLIENT_SECRET: clientSecret,
    APIERA_ORGANIZATION_ID: organization,
    APIERA_TOKEN_URL: server.tokenUrl,
  };
  const members = [0, 1].map(() => fork(MEMBER, [join(folder, "tokens.db")], { env, execArgv: ["--no-warnings"] }));
  const ends = members.map((member) => once(member, "exit"));
  try {
    expect(await Promise.all(members.map(nextWord))).toEqual(["ready", "ready"]);
    const answers = Promise.all(members.map(nextWord));
    for (const member of members) member.send("go");
    const [first, second] = await answers;

    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(second).toBe(first);
    expect(server.stats().tokensIssued).toBe(1);
  } finally {
    for (const member of members) member.kill();
    await Promise.all(ends);
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});
