import { createHash } from "node:crypto";
import { once } from "node:events";
import { DatabaseSync } from "node:sqlite";
import { createTokenProviderFromEnv } from "@apiera/auth";
import { createSqliteCache } from "../src/index.ts";

// One process of a fleet: says that it is ready, waits for the word, gets a token, and tells which one without telling it.
const [path = ""] = process.argv.slice(2);
const tell = (message: string): void => void process.send?.(message);

const database = new DatabaseSync(path);
const failures: string[] = [];
const provider = createTokenProviderFromEnv({
  cache: createSqliteCache({ database }),
  onEvent: (event) => void (event.type === "cache-failed" && failures.push(event.type)),
});
const word = once(process, "message");
tell("ready");
await word;
const { value } = await provider.getToken();
tell([createHash("sha256").update(value).digest("hex"), ...failures].join(" "));
await provider.close();
database.close();
process.disconnect();
