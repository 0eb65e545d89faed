import { once } from "node:events";
import files, { chmod, chown, lstat, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listenOnSocket } from "./socket.ts";

/** Only root can give files away. */
const isRoot = process.geteuid?.() === 0;

async function temporaryDirectory(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "socket-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

async function listenAt(path: string): Promise<unknown> {
  return await listenOnSocket(createServer(), { path, mode: 0o600, group: undefined });
}

describe("a socket", () => {
  it.each<[name: string, prepare: (directory: string) => Promise<string>, message: RegExp]>([
    [
      "anybody may write to",
      async (directory) => {
        await chmod(directory, 0o777);
        return join(directory, "a.sock");
      },
      /has mode 0777, so others could replace the socket/,
    ],
    ["everybody shares", async () => "/tmp/apiera-agent-test.sock", /\/tmp has mode 1777, so others could replace/],
    [
      "lies in one that the group may write to",
      async (directory) => {
        await mkdir(join(directory, "inner"), { mode: 0o700 });
        await chmod(directory, 0o770);
        return join(directory, "inner", "a.sock");
      },
      /has mode 0770, so others could replace the socket/,
    ],
    [
      "is reached by a link to such a one",
      async (directory) => {
        await mkdir(join(directory, "open"));
        await chmod(join(directory, "open"), 0o777);
        await symlink(join(directory, "open"), join(directory, "link"));
        return join(directory, "link", "a.sock");
      },
      /open has mode 0777/,
    ],
    ["is not there", async (directory) => join(directory, "none", "a.sock"), /Make it: mkdir -m 700 .*none/],
    [
      "is a file",
      async (directory) => {
        await writeFile(join(directory, "file"), "precious");
        return join(directory, "file", "a.sock");
      },
      /file is no directory\. Name another one with --socket/,
    ],
    ["is too deep", async (directory) => join(directory, "x".repeat(120)), /is too long for a socket/],
    [
      "has a file in its place",
      async (directory) => {
        await writeFile(join(directory, "a.sock"), "precious");
        return join(directory, "a.sock");
      },
      /is there and no socket/,
    ],
  ])("is not made in a directory that %s", async (_name, prepare, message) => {
    await using directory = await temporaryDirectory();
    const path = await prepare(directory.path);
    await expect(listenAt(path)).rejects.toThrow(message);
  });

  it("of another that starts at the same moment and was first is left where it is", async () => {
    await using directory = await temporaryDirectory();
    const path = join(directory.path, "a.sock");
    // Dead: its server is gone, and took only the other name along.
    const dead = createServer().listen(join(directory.path, "dead"));
    await once(dead, "listening");
    await files.link(join(directory.path, "dead"), path);
    dead.close();
    await once(dead, "close");
    const other = createServer().listen(join(directory.path, "other"));
    await once(other, "listening");

    const { rename } = files;
    files.rename = async (from, to) => {
      // The other one comes in between: found dead, it lives when it is put aside.
      await rename(join(directory.path, "other"), path);
      await rename(from, to);
    };
    syncBuiltinESMExports();
    try {
      await expect(listenAt(path)).rejects.toThrow(`Another program listens on ${path}`);
    } finally {
      files.rename = rename;
      syncBuiltinESMExports();
    }
    expect(await files.readdir(directory.path)).toEqual(["a.sock"]);
    const client = connect({ path });
    await once(client, "connect");
    client.destroy();
    other.close();
  });

  it("that another put in its place is not removed in the end", async () => {
    await using directory = await temporaryDirectory();
    const path = join(directory.path, "a.sock");
    const server = createServer();
    const remove = await listenOnSocket(server, { path, mode: 0o600, group: undefined });
    const other = createServer().listen(join(directory.path, "other"));
    await once(other, "listening");
    await files.rename(join(directory.path, "other"), path);
    remove();
    expect((await lstat(path)).isSocket()).toBe(true);
    await files.unlink(path);
    remove();
    server.close();
    other.close();
  });

  it.runIf(process.platform === "linux")("may have as long a path as the system takes, and no longer", async () => {
    await using directory = await temporaryDirectory();
    const longest = join(directory.path, "x".repeat(107 - directory.path.length - 1));
    const server = createServer();
    const remove = await listenOnSocket(server, { path: longest, mode: 0o600, group: undefined });
    await expect(listenAt(`${longest}x`)).rejects.toThrow("is too long for a socket: 107 bytes at most");
    remove();
    await expect(lstat(longest)).rejects.toThrow("ENOENT");
    server.close();
  });

  it.runIf(isRoot)("is not made in a directory of another user (as root)", async () => {
    await using directory = await temporaryDirectory();
    const other = join(directory.path, "other");
    await mkdir(other, { mode: 0o700 });
    await chown(other, 4242, 4242);
    await expect(listenAt(join(other, "a.sock"))).rejects.toThrow("belongs to user 4242");
  });
});
