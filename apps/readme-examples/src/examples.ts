import { glob, readFile } from "node:fs/promises";

/** A TypeScript example of a document, and what it prints. */
export interface Example {
  /** Where it stands, e.g. `packages/auth/README.md:12`. */
  readonly place: string;
  readonly code: string;
  /** What it must print, or undefined when the document does not say, which is a mistake. */
  readonly output: string | undefined;
}

const FENCE = /^```(\w*)\s*$/;

interface Block {
  readonly language: string;
  readonly line: number;
  readonly text: string;
}

function fencedBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; line: number; lines: string[] } | undefined;
  for (const [index, line] of markdown.split("\n").entries()) {
    const fence = FENCE.exec(line);
    if (open === undefined && fence !== null) open = { language: fence[1] ?? "", line: index + 1, lines: [] };
    else if (open !== undefined && line === "```") {
      blocks.push({ language: open.language, line: open.line, text: open.lines.join("\n") });
      open = undefined;
    } else open?.lines.push(line);
  }
  return blocks;
}

/** Blocks of program text that would escape being run, had they another name than `ts`. */
const UNRUN = /^(typescript|tsx|js|jsx|javascript|mjs|cjs)$/;

/**
 * The examples of one document: each `ts` block, with the `text` block that follows it as its output.
 *
 * @throws Error - a block of program text is not marked `ts`.
 */
export function examplesOf(markdown: string, name: string): Example[] {
  const blocks = fencedBlocks(markdown);
  return blocks.flatMap((block, index) => {
    if (UNRUN.test(block.language))
      throw new Error(`${name}:${block.line}: mark the example as ts, so that it is run.`);
    if (block.language !== "ts") return [];
    const next = blocks[index + 1];
    return [
      { place: `${name}:${block.line}`, code: block.text, output: next?.language === "text" ? next.text : undefined },
    ];
  });
}

/** The examples of every document below `root`. */
export async function allExamples(root: string): Promise<Example[]> {
  const examples: Example[] = [];
  const files: string[] = [];
  for await (const file of glob(["*.md", "docs/**/*.md", "{packages,apps}/*/*.md"], { cwd: root })) files.push(file);
  for (const file of files.sort()) {
    if (file.endsWith("CHANGELOG.md")) continue;
    examples.push(...examplesOf(await readFile(`${root}/${file}`, "utf8"), file));
  }
  return examples;
}
