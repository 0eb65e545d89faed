import { describe, expect, it } from "vitest";
import { readSettings } from "./settings.ts";

const ENV = { XDG_RUNTIME_DIR: "/run/user/1000" };

describe("the command line", () => {
  it("has defaults for everything", () => {
    expect(readSettings([], ENV)).toEqual({
      address: {
        type: "socket",
        socket: { path: "/run/user/1000/apiera-token-agent.sock", mode: 0o600, group: undefined },
      },
      organizations: [],
      credentialsFile: undefined,
      cacheDirectory: undefined,
      waitMs: 20_000,
      maxConnections: 256,
      probe: undefined,
      verbose: false,
    });
  });

  it("sets everything", () => {
    const line =
      "--port 0 --organization org_a --organization org_b --credentials-file c --cache-dir d --wait 3 --max-connections 9 --probe ready --verbose";
    expect(readSettings(line.split(" "), {})).toEqual({
      address: { type: "loopback", loopback: { host: "127.0.0.1", port: 0 } },
      organizations: ["org_a", "org_b"],
      credentialsFile: "c",
      cacheDirectory: "d",
      waitMs: 3_000,
      maxConnections: 9,
      probe: "ready",
      verbose: true,
    });
    expect(readSettings(["--no-cache"], ENV)?.cacheDirectory).toBe(false);
  });

  it.each([
    ["--sokcet x", /^unknown option '--sokcet' \(Did you mean --socket\?\)\. See --help\.$/],
    ["--client-secret=hunter2", /^unknown option '--client-secret'\. See --help\.$/],
    ["hunter2", /^There are no arguments without an option\. See --help\.$/],
    ["--organization shop", /^--organization takes the id of an organization: org_ and what follows\.$/],
    ["--organization=", /^--organization takes/],
    ["--wait 0", /--wait takes a whole number from 1 to 3600/],
    ["--wait soon", /--wait takes/],
    ["--max-connections 0", /--max-connections takes/],
    ["--probe life", /Allowed choices are health, ready/],
    ["--no-cache --cache-dir x", /--no-cache does not go with --cache-dir/],
    ["--socket", /argument missing/],
  ])("says what is wrong with %s", (line, message) => {
    expect(() => readSettings(line.split(" "), ENV)).toThrow(message);
  });
});
