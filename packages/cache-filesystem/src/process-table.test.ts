import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { thisMachine } from "./machine.ts";
import {
  decodeIdentity,
  encodeIdentity,
  type ProcessIdentity,
  type ProcessSources,
  processTable,
} from "./process-table.ts";

/** A line of `/proc/<pid>/stat` (proc_pid_stat(5)). */
function stat(pid: number, startedAt: number, given: { name?: string; state?: string } = {}): string {
  const { name = "node", state = "S" } = given;
  return `${pid} (${name}) ${state} 1 ${pid} ${pid} 0 -1 4194304 98 0 0 0 0 0 0 0 20 0 11 0 ${startedAt} 2998272 411 18446744073709551615\n`;
}

function sources(given: Partial<ProcessSources> & { stats?: Readonly<Record<string, string>> } = {}): ProcessSources {
  const { stats = {} } = given;
  const texts: Readonly<Record<string, string>> = { self: stat(100, 5000), ...stats };
  return {
    pid: 100,
    stat(pid) {
      const text = texts[pid];
      if (text === undefined) throw Object.assign(new Error("no such process"), { code: "ENOENT" });
      return text;
    },
    namespace: () => "pid:[1]",
    exists: () => false,
    ...given,
  };
}

const DOMAIN = "boot1 time:[1]";
const self = processTable(DOMAIN, sources()).self;
const process200: ProcessIdentity = { space: self?.space ?? "", pid: 200, startedAt: 7000 };

describe("this process", () => {
  it("is named by its number and its start", () => {
    expect(self).toMatchObject({ pid: 100, startedAt: 5000, space: expect.stringMatching(/^[0-9a-f]{16}$/) });
  });

  it.each<[what: string, domain: string | undefined, given: Parameters<typeof sources>[0]]>([
    ["on a machine whose start has no name, as on macOS and Windows", undefined, {}],
    ["without /proc", DOMAIN, { stat: () => JSON.parse("") as string }],
    ["with the /proc of another namespace", DOMAIN, { pid: 7 }],
    ["with a /proc that says something else", DOMAIN, { stats: { self: "100 (node) S 1\n" } }],
    [
      "without namespaces",
      DOMAIN,
      {
        namespace: () => {
          throw new Error("none");
        },
      },
    ],
  ])("has no name %s, and then nobody is taken for dead", (_what, domain, given) => {
    const table = processTable(domain, sources(given));
    expect(table.self).toBeUndefined();
    expect(table.isDead(process200)).toBe(false);
  });

  it("has another name after a restart of the machine, in another container, and in another time namespace", () => {
    const spaces = [
      processTable(DOMAIN, sources()),
      processTable("boot2 time:[1]", sources()),
      processTable("boot1 time:[2]", sources()),
      processTable(DOMAIN, sources({ namespace: () => "pid:[2]" })),
    ].map((table) => table.self?.space);
    expect(new Set(spaces).size).toBe(4);
  });
});

describe("another process", () => {
  const isDead = (given: Parameters<typeof sources>[0], one: ProcessIdentity = process200): boolean =>
    processTable(DOMAIN, sources(given)).isDead(one);

  it.each(["R", "S", "D", "T", "t", "I"])(
    "is alive in state %s: a process that is stopped still holds its lease",
    (state) => {
      expect(isDead({ stats: { 200: stat(200, 7000, { state }) } })).toBe(false);
    },
  );

  it.each(["Z", "X"])("is dead in state %s: nobody has asked how it ended", (state) => {
    expect(isDead({ stats: { 200: stat(200, 7000, { state }) } })).toBe(true);
  });

  it("is dead when its number is another's now", () => {
    expect(isDead({ stats: { 200: stat(200, 7001) } })).toBe(true);
  });

  it("is dead when there is none with its number", () => {
    expect(isDead({})).toBe(true);
  });

  it("is alive when it exists and only cannot be looked at", () => {
    expect(isDead({ exists: () => true })).toBe(false);
  });

  it("is alive when what is said of it makes no sense", () => {
    expect(isDead({ stats: { 200: "200 (node) S 1\n" } })).toBe(false);
  });

  it.each(["a) Z 1 (b", "node) X", "(((", ") S 1 2 3"])("may be called %j", (name) => {
    expect(isDead({ stats: { 200: stat(200, 7000, { name }) } })).toBe(false);
    expect(isDead({ stats: { 200: stat(200, 7001, { name }) } })).toBe(true);
  });

  it("in another container cannot be seen, so it is not taken for dead", () => {
    expect(isDead({}, { ...process200, space: "0".repeat(16) })).toBe(false);
  });
});

it("reads in file names what it wrote, and nothing else", () => {
  expect(decodeIdentity(encodeIdentity(process200))).toEqual(process200);
  expect(decodeIdentity(`${encodeIdentity(process200)}-0123456789abcdef`)).toEqual(process200);
  for (const text of ["", "0123456789abcdef", `${process200.space}-1`, `x${encodeIdentity(process200)}`]) {
    expect(decodeIdentity(text), text).toBeUndefined();
  }
});

describe.runIf(process.platform === "linux")("on this machine", () => {
  const { processes } = thisMachine();

  async function identityOf(child: ChildProcess): Promise<ProcessIdentity> {
    await once(child, "spawn");
    const fields = readFileSync(`/proc/${child.pid}/stat`, "latin1");
    const startedAt = Number(fields.slice(fields.lastIndexOf(")") + 2).split(" ")[19]);
    return { space: processes.self?.space ?? "", pid: child.pid ?? 0, startedAt };
  }

  it("this process is alive", () => {
    expect(processes.self?.pid).toBe(process.pid);
    expect(processes.self && processes.isDead(processes.self)).toBe(false);
  });

  it("a child is alive, stopped too, until it is killed", async () => {
    const child = spawn("sleep", ["60"]);
    try {
      const one = await identityOf(child);
      expect(processes.isDead(one)).toBe(false);
      expect(processes.isDead({ ...one, startedAt: one.startedAt - 1 })).toBe(true);
      child.kill("SIGSTOP");
      while (!/\) T /.test(readFileSync(`/proc/${one.pid}/stat`, "latin1")));
      expect(processes.isDead(one)).toBe(false);
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
      expect(processes.isDead(one)).toBe(true);
    } finally {
      child.kill("SIGKILL");
    }
  });
});
