import { readFileSync } from "node:fs";
import { withConnection } from "./servers.ts";

const DOCUMENT = new URL("../../../../docs/redis.md", import.meta.url);
const BLOCK = /```text\nACL SETUSER apiera-tokens ([^`]*)```/g;

/** A user that has the documented permissions once a test has given them. */
export const TOKEN_USER = { username: "apiera-tokens", password: "secret" };

/** The rules of the blocks `ACL SETUSER apiera-tokens ...` in docs/redis.md: the user itself, what ioredis wants beside, what a Cluster wants. */
export function documentedRules(): { base: string[]; ioredis: string[]; cluster: string[] } {
  const document = readFileSync(DOCUMENT, "utf8");
  const blocks = [...document.matchAll(BLOCK)].map(([, rules = ""]) => rules.trim().split(/\s+/));
  const [base, ioredis, cluster, ...more] = blocks;
  if (base === undefined || ioredis === undefined || cluster === undefined || more.length > 0) {
    throw new Error("docs/redis.md must have three blocks of rules.");
  }
  return { base: base.map((rule) => (rule === ">PASSWORD" ? `>${TOKEN_USER.password}` : rule)), ioredis, cluster };
}

/** Gives the user of the document the permissions of these blocks on the server on `port`. */
export async function permit(port: number, ...blocks: readonly (readonly string[])[]): Promise<void> {
  await withConnection(port, (redis) => redis.call("ACL", "SETUSER", TOKEN_USER.username, ...blocks.flat()));
}

/** Names of the commands that the server on `port` has refused somebody for lack of permission. */
export async function refusals(port: number): Promise<string[]> {
  const log = (await withConnection(port, (redis) => redis.call("ACL", "LOG"))) as string[][];
  return log.map((fields) => String(fields[fields.indexOf("object") + 1]));
}
