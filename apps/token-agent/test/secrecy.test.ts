import { lstat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startMockServer } from "@apiera/mock-server";
import { describe, expect, it } from "vitest";
import { startAgent, temporaryDirectory } from "./agent-process.ts";
import { ask, askToken, MARKED, reportRejected, sendRaw } from "./ask.ts";

/** Loaded before the agent: on a signal it throws an error that holds the secret and the token the endpoint sold, as careless code would. */
const CRASH = `
const { fetch } = globalThis;
let sold = "";
globalThis.fetch = async (...args) => {
  const response = await fetch(...args);
  sold = await response.clone().text();
  return response;
};
process.on("SIGUSR2", () => {
  const secret = process.env.APIERA_CLIENT_SECRET;
  const cause = new Error("inner " + sold);
  throw Object.assign(new Error("boom " + secret + " " + sold, { cause }), { secret, sold, headers: { authorization: sold } });
});`;

/** What a secret looks like in text, in an address and in base 64. */
function spellings(secret: string): string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")];
}

describe("what the agent prints", () => {
  it("never has a token or the secret in it: with --verbose, in failures, and in a crash", async () => {
    const clientSecret = 'a "secret" with \\ and ünusual / characters';
    await using server = await startMockServer({ rateLimit: false, clientSecret });
    await using directory = await temporaryDirectory();
    const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(CRASH)}` };
    await using agent = await startAgent(server, directory.path, { args: ["--verbose"], env });
    const tokens = new Set<string>();
    const get = async (): Promise<void> => {
      const { access_token: token } = (await askToken(agent)).body;
      if (typeof token === "string") tokens.add(token);
    };
    await get();
    const [token = ""] = tokens;

    // Where clients could put a token by mistake.
    await ask(agent, `/token?access_token=${token}`, { headers: MARKED });
    await ask(agent, `/token/${token}`, { headers: MARKED });
    await ask(agent, "/token", { headers: { ...MARKED, Authorization: `Bearer ${token}`, Via: token } });
    await sendRaw(agent, `GET /token HTTP/1.1\r\nAuthorization Bearer ${token}\r\n\r\n`);
    await sendRaw(agent, `GET /${token} HTTP/9.9\r\n\r\n`);
    const headers = { ...MARKED, "Content-Type": "application/json" };
    await ask(agent, "/invalidate", { method: "POST", headers, body: `{"access_token": ${token}` });

    // Replaced by a new one, until the endpoint fails in ways that repeat what it was sent.
    await reportRejected(agent, token);
    await get();
    const body = { error: "invalid_client", error_description: `client secret ${clientSecret} is wrong, ${token}` };
    server.faults.inject({ target: "token", status: 401, body, times: 2 });
    await reportRejected(agent, [...tokens].at(-1));
    const refused = await askToken(agent);
    expect(refused.status).toBe(503);
    await agent.logged("purchase-refused");

    agent.child.kill("SIGUSR2");
    expect(await agent.ended).toEqual({ code: 1, signal: null });
    expect(await agent.logged("crashed")).toMatchObject({ level: "error", error: { name: "Error" } });
    const { stdout, stderr } = agent.output;
    expect(stderr).toContain("boom [redacted]");
    expect(tokens.size).toBe(2);
    for (const hidden of [...tokens, clientSecret].flatMap(spellings)) {
      for (const printed of [stdout, stderr, refused.text]) {
        expect(printed.includes(hidden)).toBe(false);
        expect(printed.includes(JSON.stringify(hidden).slice(1, -1))).toBe(false);
      }
    }
    // Nothing is lost by the crash: the socket is gone, and each line is one of JSON.
    expect(() => agent.log()).not.toThrow();
    await expect(lstat(agent.socket ?? "")).rejects.toThrow("ENOENT");
  });

  it("never has the secret of a file in it", async () => {
    await using server = await startMockServer({ rateLimit: false });
    await using directory = await temporaryDirectory();
    const file = join(directory.path, "credentials.json");
    const { clientSecret } = server.credentials;
    await writeFile(file, JSON.stringify({ clientSecret }), { mode: 0o644 });
    const args = ["--credentials-file", file, "--verbose", "--no-cache"];
    const env = { APIERA_CLIENT_SECRET: undefined };
    await using agent = await startAgent(server, directory.path, { args, env });
    // One that others can read is told of.
    expect(await agent.logged("credentials-file-open")).toMatchObject({ remedy: `chmod o= ${file}` });
    await writeFile(file, `{ ${clientSecret}`);
    expect((await askToken(agent)).status).toBe(200);
    expect(await agent.logged("credentials-file-failed")).toMatchObject({ level: "warn" });
    // Once is enough, though it is read for each purchase.
    await writeFile(file, clientSecret);
    await reportRejected(agent, (await askToken(agent)).body.access_token);
    expect((await askToken(agent)).status).toBe(200);
    expect(server.stats().tokensIssued).toBe(2);
    expect(agent.log().filter(({ event }) => event === "credentials-file-open")).toHaveLength(1);
    expect(agent.output.stderr).not.toContain(clientSecret);
  });
});
