import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TokenProviderOptions } from "@apiera/auth";
import type { Log } from "../log/logger.ts";
import type { Redactor } from "../log/redactor.ts";
import { type FileCredentials, readSecretFile } from "./secret-file.ts";

export interface CredentialsOptions {
  /** Of `--credentials-file`; undefined: that of systemd's `LoadCredential=client-secret:...`, or none. */
  readonly file: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly redactor: Redactor;
}

/** Options of the token provider that the credentials file sets. Those it leaves out come from the environment. */
export type Credentials = Partial<
  Pick<TokenProviderOptions, "clientId" | "clientSecret" | "organization" | "audience" | "tokenUrl">
>;

/**
 * Finds the client secret: in the file that was named, in the file that systemd or the container hands over, or in the environment. A file is
 * read anew for each purchase, so that a secret that is rotated needs no restart.
 *
 * @throws AgentError - the file cannot be read.
 */
export async function findCredentials({ file, env, log, redactor }: CredentialsOptions): Promise<Credentials> {
  const path = file ?? handedOver(env);
  if (path === undefined) {
    redactor.addSecret(env.APIERA_CLIENT_SECRET ?? "");
    return {};
  }
  let wasOpen = false;
  const read = async (): Promise<FileCredentials> => {
    const { credentials, openToOthers } = await readSecretFile(path);
    redactor.addSecret(credentials.clientSecret);
    // Told when it changes: the file is read for each purchase.
    if (openToOthers && !wasOpen) log("warn", "credentials-file-open", { file: path, remedy: `chmod o= ${path}` });
    wasOpen = openToOthers;
    return credentials;
  };
  let { clientSecret: lastGood, ...others } = await read();
  const clientSecret = async (): Promise<string> => {
    try {
      const found = (await read()).clientSecret;
      if (found !== lastGood) log("info", "secret-rotated", { file: path });
      lastGood = found;
    } catch (error) {
      // It may be in the middle of being written. A secret that is no longer good will be refused.
      log("warn", "credentials-file-failed", { file: path, error });
    }
    return lastGood;
  };
  return { ...others, clientSecret };
}

/** Source: systemd.exec(5), "Credentials". Containers can set the same variable to where their secrets are. */
function handedOver(env: CredentialsOptions["env"]): string | undefined {
  const directory = env.CREDENTIALS_DIRECTORY;
  if (directory === undefined || directory === "") return undefined;
  const path = join(directory, "client-secret");
  return existsSync(path) ? path : undefined;
}
