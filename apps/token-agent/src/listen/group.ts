import { readFileSync } from "node:fs";
import { AgentError } from "../errors.ts";

/**
 * The number of a group, by its name or as it is.
 *
 * @throws AgentError - the system's file of groups does not have it.
 */
export function groupId(group: string, file = "/etc/group"): number {
  if (/^\d{1,10}$/.test(group)) return Number(group);
  // group(5): name, password, number, members.
  const line = linesOf(file).find((entry) => entry.split(":")[0] === group);
  const id = line?.split(":")[2];
  if (id !== undefined && /^\d+$/.test(id)) return Number(id);
  throw new AgentError(
    "APIERA_AGENT_USAGE",
    `There is no group ${group} in ${file}. Make it, or give its number: --socket-group 1234`,
  );
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}
