import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileSink } from "./sink.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "sink "));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe("fileSink", () => {
  it("leaves the file as it was until it is finished, and nothing of what is abandoned", async () => {
    const path = join(directory, "rows.csv");
    await writeFile(path, "before");
    const given = await fileSink(path);
    await given.write("half");
    expect(await readFile(path, "utf8")).toBe("before");
    await given.abandon();
    await given.abandon();
    expect([await readFile(path, "utf8"), await readdir(directory)]).toEqual(["before", ["rows.csv"]]);

    const kept = await fileSink(path);
    await kept.write("one,");
    await kept.write("two");
    await kept.finish();
    await kept.abandon();
    expect([await readFile(path, "utf8"), await readdir(directory)]).toEqual(["one,two", ["rows.csv"]]);
  });

  it("keeps a link and the access rights of what is behind it", async () => {
    const path = join(directory, "real", "rows.csv");
    const link = join(directory, "link.csv");
    await mkdir(join(directory, "real"));
    await writeFile(path, "before");
    await chmod(path, 0o600);
    await symlink(path, link);
    const sink = await fileSink(link);
    await sink.write("after");
    await sink.finish();

    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(path, "utf8")).toBe("after");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(directory, "real"))).toEqual(["rows.csv"]);
  });

  it("says that a directory is no file, and leaves nothing when the place is taken on the way", async () => {
    await expect(fileSink(directory)).rejects.toMatchObject({
      code: "CLI_OUTPUT",
      message: `${directory} cannot be written: it is a directory`,
    });
    const path = join(directory, "rows.csv");
    const sink = await fileSink(path);
    await sink.write("rows");
    await mkdir(path);
    await expect(sink.finish()).rejects.toMatchObject({ code: "CLI_OUTPUT" });
    expect(await readdir(directory)).toEqual(["rows.csv"]);
  });
});
