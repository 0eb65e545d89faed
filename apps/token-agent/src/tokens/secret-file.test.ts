import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSecretFile } from "./secret-file.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "secret-file-"));
});
afterAll(() => rm(directory, { recursive: true }));

async function fileOf(text: string, mode = 0o600): Promise<string> {
  const path = join(directory, "credentials");
  await writeFile(path, text);
  await chmod(path, mode);
  return path;
}

describe("a credentials file", () => {
  it("holds the secret alone", async () => {
    const path = await fileOf("the-secret\n");
    await expect(readSecretFile(path)).resolves.toEqual({
      credentials: { clientSecret: "the-secret" },
      openToOthers: false,
    });
  });

  it("or in JSON with what belongs to it", async () => {
    const credentials = { clientId: "id", clientSecret: "the-secret", organization: "org_x", audience: "a" };
    const path = await fileOf(JSON.stringify({ ...credentials, note: 1 }), 0o644);
    await expect(readSecretFile(path)).resolves.toEqual({ credentials, openToOthers: true });
    // Who can write to it can have the agent ask with a secret of theirs.
    const writable = await fileOf("the-secret", 0o602);
    await expect(readSecretFile(writable)).resolves.toMatchObject({ openToOthers: true });
  });

  it.each([
    ["", "is empty"],
    ["{ the-secret", "begins like JSON, but is none"],
    ["{}", "has no clientSecret"],
    ['{"clientSecret":"the-secret","clientId":7}', "must have text as clientId"],
    ["the-secret".repeat(10_000), "is too long"],
  ])("is refused with what is wrong, and without what it holds (%#)", async (text, problem) => {
    const path = await fileOf(text);
    const error: unknown = await readSecretFile(path).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ code: "APIERA_AGENT_USAGE", message: expect.stringContaining(problem) });
    expect(String(error)).toContain(path);
    // Nor does what hangs on it: a log may show that.
    expect(inspect(error, { depth: null })).not.toContain("the-secret");
  });

  it("says when it is not there, or no file", async () => {
    await expect(readSecretFile(join(directory, "none"))).rejects.toThrow("cannot be read (ENOENT)");
    await expect(readSecretFile(directory)).rejects.toThrow("is no file");
  });
});
