import type { Adapter } from "./adapters.ts";

/** The text of docs/compatibility.md. */
export function compatibilityDocument(adapters: readonly Adapter[]): string {
  const rows = adapters.map(({ folder, name, coreRange, backends }) => {
    const peers = Object.entries(backends).map(([peer, range]) => `\`${peer}\` ${range}`);
    const cells = [`[${name}](../packages/${folder})`, `\`${coreRange}\``, peers.join("<br>") || "none"];
    return cells.map((cell) => cell.replaceAll("||", "or")).join(" | ");
  });
  return `# Compatibility

Packages are versioned independently. An adapter names the versions of the core it works with; \`pnpm check:compatibility\` runs the contract on each adapter as it is published, with the lowest and the newest core of
its range. \`pnpm check:compatibility --write\` writes this table from the packages' own manifests.

| package | \`@apiera/auth\` | backend's client |
| --- | --- | --- |
${rows.map((row) => `| ${row} |`).join("\n")}

All packages need Node 22.12 or newer where they run on Node.
`;
}
