import type { ReadStream, WriteStream } from "node:tty";
import type { TokenProvider, TokenProviderListener, TokenProviderOptions } from "@apiera/auth";
import type { ApieraClient, ClientEvent } from "@apiera/client";

/** What a command gets of its surroundings. */
export interface CliContext {
  readonly stdin: ReadStream;
  /** Results go here, and nothing else. */
  readonly stdout: WriteStream;
  /** Progress, questions and errors go here. */
  readonly stderr: WriteStream;
  /** The environment, with the variables of `--env-file` before those of the shell. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. `stderr.isTTY` and `stdin.isTTY` say it of the others. */
  readonly isTerminal: boolean;
  /** Whether to use colours, by stream. */
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  /** Aborted by the first SIGINT or SIGTERM; its reason is the `CliError` to end with. */
  readonly signal: AbortSignal;
  /**
   * The token provider of the environment's credentials, on the cache directory that all commands of the user share. Closed when the
   * program ends.
   *
   * @throws CliError - variables are missing or malformed; it names all of them.
   */
  createAuth(onEvent?: TokenProviderListener, overrides?: Pick<TokenProviderOptions, "retry">): Promise<TokenProvider>;
  /** A client with `auth`, by default a new one of {@link createAuth}. */
  createClient(onEvent?: (event: ClientEvent) => void, auth?: TokenProvider): Promise<ApieraClient>;
}

/** What {@link createContext} is made from. */
export interface ContextOptions {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly colour: CliContext["colour"];
  readonly signal: AbortSignal;
  /** Takes what has to be closed when the program ends. */
  readonly closing: AsyncDisposable[];
}

/** Makes the context of a run. What is heavy is loaded when a command asks for it. */
export function createContext({ closing, ...surroundings }: ContextOptions): CliContext {
  const { env, stdout } = surroundings;
  const inWordsOfVariables = async (error: unknown): Promise<unknown> => {
    const { explainConfiguration } = await import("./errors/variables.ts");
    return explainConfiguration(error, env);
  };
  const createAuth = async (
    onEvent?: TokenProviderListener,
    overrides?: Pick<TokenProviderOptions, "retry">,
  ): Promise<TokenProvider> => {
    const [{ createTokenProviderFromEnv }, { openCache }] = await Promise.all([
      import("@apiera/auth"),
      import("./cache/directory.ts"),
    ]);
    const cache = openCache(env);
    try {
      const provider = createTokenProviderFromEnv({ ...overrides, cache, ...(onEvent && { onEvent }) }, env);
      closing.push(provider);
      return provider;
    } catch (error) {
      throw await inWordsOfVariables(error);
    }
  };
  return {
    ...surroundings,
    isTerminal: stdout.isTTY === true,
    createAuth,
    createClient: async (onEvent, given) => {
      const { createClient } = await import("@apiera/client");
      const baseUrl = env.APIERA_API_URL;
      const auth = given ?? (await createAuth());
      try {
        return createClient({ auth, ...(baseUrl && { baseUrl }), ...(onEvent && { onEvent }) });
      } catch (error) {
        throw await inWordsOfVariables(error);
      }
    },
  };
}
