import { lstat, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { temporaryDirectory } from "../test/support/temporary-directory.ts";
import { currentUser, flawOf } from "./private-directory.ts";

let base: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ path: base, remove } = await temporaryDirectory());
  await mkdir(join(base, "private"), { mode: 0o700 });
  await mkdir(join(base, "open"), { mode: 0o755 });
  await symlink(join(base, "private"), join(base, "link"));
  await writeFile(join(base, "file"), "");
});

afterEach(async () => await remove());

const flaw = async (name: string, user = currentUser()): Promise<string | undefined> =>
  flawOf(`/d/${name}`, await lstat(join(base, name)), user);

const linux = (id: number): ReturnType<typeof currentUser> => ({ platform: "linux", id });
const windows = { platform: "win32", id: undefined };

describe("a directory", () => {
  it("for its owner alone is without flaw", async () => {
    expect(await flaw("private")).toBeUndefined();
  });

  it("open to others is not, and the command that helps is named", async () => {
    expect(await flaw("open")).toMatch(/^has mode 0755, .* Run: chmod 700 \/d\/open$/);
  });

  it.each([0, 1, 12_345])("of another user is not, for user %i neither", async (id) => {
    const { uid } = await lstat(base);
    const other = id === uid ? 4711 : id;
    expect(await flaw("private", linux(other))).toMatch(
      new RegExp(`^belongs to user ${uid}, this process runs as ${other}\\.`),
    );
  });

  it.each([linux(0), windows])("that is a link or a file is not, on %j", async (user) => {
    expect(await flaw("link", user)).toMatch(/^is a symbolic link/);
    expect(await flaw("file", user)).toMatch(/^is no directory/);
  });

  it("on Windows is judged by neither mode nor owner, which mean nothing there", async () => {
    expect(await flaw("open", windows)).toBeUndefined();
  });
});
