import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type AddressFlags, readAddress } from "./address.ts";
import { groupId } from "./group.ts";

const ENV = { XDG_RUNTIME_DIR: "/run/user/1000" };

describe("the address", () => {
  it.each<[AddressFlags, Record<string, string>, object]>([
    [{}, ENV, { path: "/run/user/1000/apiera-token-agent.sock", mode: 0o600, group: undefined }],
    [{}, { ...ENV, RUNTIME_DIRECTORY: "/run/apiera:/run/b" }, { path: "/run/apiera/token-agent.sock" }],
    [{ socket: "/run/x.sock", socketMode: "0660" }, {}, { path: "/run/x.sock", mode: 0o660, group: undefined }],
    [{ socketGroup: "42" }, ENV, { mode: 0o660, group: 42 }],
    [{ socketGroup: "root" }, ENV, { group: 0 }],
  ])("is a socket for %j", (flags, env, expected) => {
    expect(readAddress(flags, env)).toMatchObject({ type: "socket", socket: expected });
  });

  it.each<[AddressFlags, object]>([
    [{ port: "8181" }, { host: "127.0.0.1", port: 8181 }],
    [
      { port: "0", host: "::1" },
      { host: "::1", port: 0 },
    ],
  ])("is a port for %j", (flags, expected) => {
    expect(readAddress(flags, ENV)).toEqual({ type: "loopback", loopback: expected });
  });

  it.each<[AddressFlags, RegExp]>([
    [{ port: "8181", host: "0.0.0.0" }, /--host takes 127\.0\.0\.1 or ::1/],
    [{ port: "8181", host: "192.168.1.4" }, /--host takes/],
    [{ port: "8181", host: "localhost" }, /--host takes/],
    [{ port: "http" }, /--port takes a number/],
    [{ port: "65536" }, /--port takes a number/],
    [{ host: "127.0.0.1" }, /--host goes with --port/],
    [{ port: "1", socket: "/a" }, /Start two agents for both/],
    [{ socketMode: "0666" }, /--socket-mode takes 0600, or 0660/],
    [{ socketMode: "0600", socketGroup: "42" }, /needs --socket-mode 0660/],
    [{ socketGroup: "no-such-group" }, /There is no group no-such-group in \/etc\/group/],
  ])("is refused for %j", (flags, message) => {
    expect(() => readAddress(flags, ENV)).toThrow(message);
  });

  it("needs a place for the socket", () => {
    expect(() => readAddress({}, { XDG_RUNTIME_DIR: "" })).toThrow(/Name one with --socket, or a port with --port/);
  });

  it("takes the number of a group where the system has no file of them", () => {
    expect(groupId("7", "/none")).toBe(7);
    expect(() => groupId("staff", "/none")).toThrow("give its number");
  });

  it("takes a group by its whole name, and only with a number", async () => {
    const directory = await mkdtemp(join(tmpdir(), "groups-"));
    try {
      const file = join(directory, "group");
      await writeFile(file, "staff-of-others:x:50:\nstaff:x:51:ada\nbroken:x::\nhalf\n");
      expect(groupId("staff", file)).toBe(51);
      // The number of nothing would be that of root.
      for (const group of ["broken", "half", "sta", ""]) {
        expect(() => groupId(group, file)).toThrow("There is no group");
      }
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
