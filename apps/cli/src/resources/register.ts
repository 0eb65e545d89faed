import { Argument, type Command } from "commander";
import { usageError } from "../cli-error.ts";
import type { CliContext } from "../context.ts";
import { resources } from "../generated/commands.ts";
import { addFormatOptions } from "../output/format.ts";
import { addFlags, queryOf } from "./options.ts";
import type { ResourceCall } from "./resource-call.ts";
import type { Resource, ResourceOperation, RowArgument } from "./table.ts";
import { isUuid } from "./values.ts";

/** Registers `list`, `get` and `export` of every resource in the table. */
export function registerResources(program: Command, context: () => CliContext): void {
  const commands = new Map<string, Command>([["", program]]);
  for (const resource of resources) {
    const parent = commands.get(resource.command.slice(0, -1).join(" ")) ?? program;
    const command = parent.command(resource.command.at(-1) ?? "").description(resource.help);
    if (parent === program) command.helpGroup("Resources:");
    commands.set(resource.command.join(" "), command);
    registerResource(command, resource, context);
  }
}

function registerResource(command: Command, resource: Resource, context: () => CliContext): void {
  const { list, get } = resource;
  const spelling = `apiera ${resource.command.join(" ")}`;
  if (list !== undefined) {
    const rows = list.arguments.map(({ name }) => ` <${name}>`).join("");
    const filter = list.flags.find(({ name }) => name === "statuses" || name === "created-at-min" || name === "size");
    const example =
      filter &&
      ` --${filter.name} ${filter.words?.slice(0, 2).join(",") ?? (filter.kind === "time" ? "2025-11-23T00:00:00Z" : "50")}`;
    addOperation(command.command("list"), resource, list)
      .description(`${list.help}: one page${evidence(list)}`)
      .addHelpText("after", examples(`${spelling} list${rows}${example ?? ""}`, `${spelling} list${rows} --json`))
      .action(async (...given) => {
        const { runList } = await import("./list.ts");
        await runList(context(), callOf(resource, list, given.at(-1)));
      });
    addOperation(command.command("export"), resource, list)
      .description(`${list.help}: all of them${evidence(list)}`)
      .option(
        "--output <file>",
        "write to a file, which is there as a whole or not at all; .csv, .json and .ndjson say the format; - is standard output",
      )
      .option("--quiet", "show no progress")
      .addHelpText("after", examples(`${spelling} export${rows} --output rows.csv`, `${spelling} export${rows} | head`))
      .action(async (...given) => {
        const { runExport } = await import("./export.ts");
        const call = callOf(resource, list, given.at(-1));
        await runExport(context(), call, (given.at(-1) as Command).opts<{ output?: string; quiet?: boolean }>());
      });
  }
  if (get !== undefined) {
    const rows = get.arguments.map(({ name }) => ` <${name}>`).join("");
    addOperation(command.command("get"), resource, get)
      .description(`${get.help}${evidence(get)}`)
      .addHelpText("after", examples(`${spelling} get${rows}`, `${spelling} get${rows} --json`))
      .action(async (...given) => {
        const { runGet } = await import("./get.ts");
        await runGet(context(), callOf(resource, get, given.at(-1)));
      });
  }
}

function addOperation(command: Command, { columns }: Resource, { arguments: rows, flags }: ResourceOperation): Command {
  for (const row of rows) command.addArgument(toArgument(row));
  return addFormatOptions(addFlags(command, flags), columns);
}

function toArgument({ name, codesOf }: RowArgument): Argument {
  return new Argument(`<${name}>`, codesOf ? "UUID or code" : "UUID").argParser((text: string) => {
    if (text === "" || (codesOf === undefined && !isUuid(text))) {
      throw usageError(`<${name}>: "${text}" is not ${codesOf ? "a UUID or code" : "a UUID"}.`, "Nothing was sent.");
    }
    return text;
  });
}

function callOf(resource: Resource, operation: ResourceOperation, command: Command): ResourceCall {
  const { processedArgs } = command;
  return { resource, operation, rows: processedArgs, query: queryOf(command, operation.flags), format: command.opts() };
}

function evidence({ derived }: ResourceOperation): string {
  return derived ? " (not shown in the reference of the API, derived from its siblings)" : "";
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join("\n")}`;
}
