import { Argument, type Command } from "commander";
import type { CliContext } from "../context.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

const INSTALL = `
Put it where your shell looks:
  bash   source <(apiera completion bash)               in ~/.bashrc
  zsh    source <(apiera completion zsh)                in ~/.zshrc
  fish   apiera completion fish > ~/.config/fish/completions/apiera.fish`;

/** Registers `apiera completion`, and the command that its scripts ask for words. */
export function registerCompletion(program: Command, context: () => CliContext): void {
  program
    .command("completion")
    .description("Print a script that completes commands, flags and their words in a shell.")
    .helpGroup("Setup:")
    .addArgument(new Argument("<shell>", "the shell").choices(SHELLS))
    .addHelpText("after", INSTALL)
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { SCRIPTS } = await import("./scripts.ts");
      context().stdout.write(SCRIPTS[shell]);
    });
  program
    .command("__complete", { hidden: true })
    .description("Print what the last of the words can become, one a line, each with a tab and what it is.")
    .argument("[words...]")
    .action(async (words: string[]) => {
      const { complete } = await import("./complete.ts");
      context().stdout.write(
        complete(program, words)
          .map((line) => `${line}\n`)
          .join(""),
      );
    });
}
