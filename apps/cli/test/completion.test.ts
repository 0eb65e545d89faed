import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complete } from "../src/completion/complete.ts";
import { type Env, runCli, temporaryDirectory } from "./support/cli.ts";
import { installCommand, programToLookAt } from "./support/program.ts";
import { startAtTerminal } from "./support/terminal.ts";

/** The words that completion gives, without what they are. */
function words(...typed: readonly string[]): string[] {
  return complete(programToLookAt(), typed).map((line) => line.split("\t")[0] ?? "");
}

describe("what a word can become", () => {
  it("is a command, at its place", () => {
    expect(words("pro")).toEqual(["product-asset-types", "product-relation-types", "products"]);
    expect(words("products", "")).toEqual(expect.arrayContaining(["list", "get", "export", "contents", "tags"]));
    expect(words("products", "contents", "li")).toEqual(["list"]);
    expect(words("")).not.toContain("__complete");
    expect(words("completion", "")).toEqual(["bash", "zsh", "fish"]);
  });

  it("is a flag that is not there yet, of the command or of all", () => {
    expect(words("products", "list", "--sta")).toEqual(["--statuses", "--status-order"]);
    expect(words("products", "list", "--page", "2", "--pa")).toEqual(["--parent-uuids"]);
    expect(words("products", "list", "--statuses", "draft", "--statuse")).toEqual(["--statuses"]);
    expect(words("products", "list", "")).toContain("--code-contains");
    expect(words("products", "list", "--env")).toEqual(["--env-file"]);
    expect(words("products", "get", "--code-contains")).toEqual([]);
  });

  it("is a word of a flag, also after a comma and an equals sign, which is a word of its own in bash", () => {
    expect(words("products", "list", "--statuses", "dr")).toEqual(["draft"]);
    expect(words("products", "list", "--statuses", "draft,")).toEqual(
      ["published", "unpublished", "archived", "removed"].map((word) => `draft,${word}`),
    );
    expect(words("products", "list", "--statuses=dr")).toEqual(["--statuses=draft"]);
    expect(words("products", "list", "--statuses", "=", "dr")).toEqual(["draft"]);
    expect(words("products", "list", "--statuses", "=")).toContain("draft");
    expect(words("products", "list", "--is-removed", "t")).toEqual(["true"]);
  });

  it("is a file where a flag or an argument takes one, and nothing where anything goes", () => {
    expect(words("products", "export", "--output", "")).toEqual([":files"]);
    expect(words("--env-file", "x")).toEqual([":files"]);
    expect(words("import", "")).toEqual([":files"]);
    expect(words("catalogue", "export", "")).toEqual([":files"]);
    expect(words("products", "list", "--code-contains", "")).toEqual([]);
    expect(words("no", "such", "x")).toEqual([]);
  });
});

/** How a shell is started without the settings of the user, and told to load the script. */
const SHELLS = {
  bash: { args: ["--norc", "--noprofile", "-i"], load: "source <(apiera completion bash)" },
  zsh: { args: ["-f", "-i"], load: "source <(apiera completion zsh)" },
  fish: { args: ["--no-config", "-i"], load: "apiera completion fish | source" },
} as const;

function isInstalled(shell: string): boolean {
  try {
    execFileSync(shell, ["-c", "exit 0"]);
    return true;
  } catch {
    return false;
  }
}

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let env: Env;

beforeAll(async () => {
  directory = await temporaryDirectory();
  await installCommand(directory.path);
  await writeFile(join(directory.path, "unmistakable-file"), "");
  env = {
    PATH: `${directory.path}${delimiter}${process.env.PATH}`,
    HOME: directory.path,
    ZDOTDIR: directory.path,
    INPUTRC: "/dev/null",
    PS1: "ready> ",
    LC_ALL: "C.UTF-8",
  };
});

afterAll(async () => {
  await directory[Symbol.asyncDispose]();
});

describe.each(Object.entries(SHELLS))("the script for %s", (shell, { args, load }) => {
  it.skipIf(!isInstalled(shell))(
    `completes at a terminal of ${shell} (skipped where ${shell} is not installed)`,
    async () => {
      await using terminal = startAtTerminal(args, env, shell);
      /** Empties the line and the screen. What is typed is not what is printed: the quotes are gone. */
      const afresh = async (name: string, before = ""): Promise<void> => {
        terminal.type(`\u0015${before}clear; echo '${name}''-line'\r`);
        await terminal.waitFor(`${name}-line\n`);
      };
      await afresh("first", `cd '${directory.path}'; ${load}; `);
      terminal.type("apiera pro\t");
      await terminal.waitFor("apiera product");
      terminal.type("\t\t");
      await terminal.waitFor("product-relation-types");

      await afresh("second");
      terminal.type("apiera sku\t");
      await terminal.waitFor("apiera skus");
      await afresh("third");
      terminal.type("apiera products list --sta\t");
      await terminal.waitFor("apiera products list --status");
      terminal.type("\t\t");
      await terminal.waitFor("--status-order");
      expect(terminal.screen()).toContain("--statuses");

      await afresh("fourth");
      terminal.type("apiera products list --statuses dr\t");
      await terminal.waitFor("--statuses draft");
      await afresh("fifth");
      terminal.type("apiera products list --statuses draft,pu\t");
      await terminal.waitFor("--statuses draft,published");
      await afresh("sixth");
      terminal.type("apiera products list --statuses=unp\t");
      await terminal.waitFor("--statuses=unpublished");
      await afresh("seventh");
      terminal.type("apiera products export --output unmis\t");
      await terminal.waitFor("--output unmistakable-file");
    },
    60_000,
  );
});

describe("completion", () => {
  it("refuses a shell it has no script for, and says how a script is installed", async () => {
    expect((await runCli(["completion", "tcsh"])).code).toBe(2);
    expect((await runCli(["completion", "--help"])).stdout).toContain("~/.config/fish/completions/apiera.fish");
  });
});
