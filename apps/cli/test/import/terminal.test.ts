import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startAtTerminal } from "../support/terminal.ts";
import { startSession } from "./support/session.ts";
import { takeSnapshot } from "./support/snapshot.ts";

const QUESTION = "Write this to the organization org_mock?";

it("at a terminal an import shows the plan and asks; it writes after yes alone, and does not ask when there is nothing to write", async () => {
  await using session = await startSession();
  const path = join(session.path, "products.csv");
  await writeFile(path, "Handle,Title,Published\nmug,Mug,true\n");
  const { env } = session;
  const empty = await takeSnapshot(session.client);

  // Return alone takes the answer that is offered: no.
  for (const [keys, code] of [
    ["n", 0],
    ["\r", 0],
    ["\u0003", 130],
  ] as const) {
    await using terminal = startAtTerminal(["import", path], env);
    await terminal.waitFor(QUESTION);
    expect(terminal.screen()).toMatch(/products +1 to create, 0 to update, 0 unchanged/);
    terminal.type(keys);
    expect([keys, await terminal.ended]).toEqual([keys, code]);
    expect(terminal.text()).toContain("Nothing was written.");
    expect(await takeSnapshot(session.client)).toEqual(empty);
  }

  await using yes = startAtTerminal(["import", path], env);
  await yes.waitFor(QUESTION);
  yes.type("y");
  expect(await yes.ended).toBe(0);
  expect(yes.text()).toContain("1 written, 0 unchanged");
  expect((await takeSnapshot(session.client)).products).toMatchObject([{ code: "mug", status: "published" }]);

  await using again = startAtTerminal(["import", path], env);
  expect(await again.ended).toBe(0);
  expect(again.text()).toContain("Nothing has to be written.");
  expect(again.text()).toContain("0 written, 1 unchanged");
  expect(again.text()).not.toContain(QUESTION);
}, 60_000);
