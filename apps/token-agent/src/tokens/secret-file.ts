import { open } from "node:fs/promises";
import { AgentError, systemCode } from "../errors.ts";

/** What a credentials file may hold beside the secret. */
export interface FileCredentials {
  readonly clientSecret: string;
  readonly clientId?: string;
  readonly organization?: string;
  readonly audience?: string;
  readonly tokenUrl?: string;
}

/** A credentials file, with whether others than its owner and group can read it. */
export interface SecretFile {
  readonly credentials: FileCredentials;
  readonly openToOthers: boolean;
}

/** No credentials are longer. */
const MOST_BYTES = 65_536;

const OTHER_MEMBERS = ["clientId", "organization", "audience", "tokenUrl"];

/**
 * Reads a file with the client secret: alone, as systemd and containers hand it over, or in JSON with what belongs to it.
 *
 * @throws AgentError - it cannot be read or holds something else; never shows what it holds.
 */
export async function readSecretFile(path: string): Promise<SecretFile> {
  let text: string;
  let mode: number;
  try {
    await using file = await open(path, "r");
    // Of the file that is open: its name may mean another one by now.
    const status = await file.stat();
    if (!status.isFile()) throw usage(path, "is no file.");
    if (status.size > MOST_BYTES) throw usage(path, "is too long to hold a client secret.");
    mode = status.mode;
    text = await file.readFile("utf8");
  } catch (cause) {
    if (cause instanceof AgentError) throw cause;
    throw usage(path, `cannot be read (${systemCode(cause) ?? "unknown"}). Check its name and owner.`, cause);
  }
  const trimmed = text.trim();
  if (trimmed === "") throw usage(path, "is empty. Put the client secret into it.");
  const credentials = trimmed.startsWith("{") ? parse(path, trimmed) : { clientSecret: trimmed };
  return { credentials, openToOthers: (mode & 0o007) !== 0 };
}

function parse(path: string, text: string): FileCredentials {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Without the cause: the message of a syntax error quotes what it read.
    throw usage(path, "begins like JSON, but is none.");
  }
  const members = new Map<string, unknown>(Object.entries(value ?? {}));
  const textOf = (name: string): string | undefined => {
    const member = members.get(name);
    if (member === undefined || (typeof member === "string" && member !== "")) return member;
    throw usage(path, `must have text as ${name}.`);
  };
  const clientSecret = textOf("clientSecret");
  if (clientSecret === undefined) throw usage(path, "has no clientSecret.");
  const others = OTHER_MEMBERS.flatMap((name) => {
    const member = textOf(name);
    return member === undefined ? [] : [[name, member]];
  });
  return { clientSecret, ...Object.fromEntries(others) };
}

function usage(path: string, problem: string, cause?: unknown): AgentError {
  return new AgentError("APIERA_AGENT_USAGE", `The credentials file ${path} ${problem}`, { cause });
}
