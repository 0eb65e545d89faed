import { type Mutation, planted } from "../mutation.ts";

/** What must not show, what must not break, and what must end. */
export const limits: readonly Mutation[] = [
  ...planted({ point: 9, file: "src/clock.ts", first: ["signals"] }, [
    {
      id: "timer-not-clamped",
      find: "Math.min(delayMs, MAX_TIMER_MS)",
      replace: "delayMs",
      why: "what is due in a month fires at once",
    },
    {
      id: "background-timer-keeps-alive",
      find: "options?.background === true",
      replace: "false",
      why: "a process with nothing to do does not end",
    },
    {
      id: "foreground-timer-lets-go",
      find: "options?.background === true",
      replace: "true",
      why: "a process ends while a caller waits",
    },
  ]),
  ...planted({ point: 9, file: "src/events.ts", first: ["regressions"] }, [
    {
      id: "listener-rejection-unhandled",
      find: ".catch(() => {});",
      replace: ";",
      why: "a listener that rejects ends the process",
    },
    {
      id: "listener-throws-through",
      find: "// Deliberately ignored, see TokenProviderListener.",
      replace: `throw new Error("listener");`,
      why: "a listener that throws breaks what it observes",
    },
  ]),
  ...planted({ point: 9, file: "src/errors/excerpt.ts", first: ["excerpt"] }, [
    {
      id: "excerpt-secret-in-json",
      find: "[secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]",
      replace: "[secret, encodeURIComponent(secret)]",
      why: "a secret with a quote in it shows in an echo in JSON",
    },
    {
      id: "excerpt-secret-in-a-url",
      find: "[secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]",
      replace: "[secret, JSON.stringify(secret).slice(1, -1)]",
      why: "a secret with a sign in it shows in an echo in a form",
    },
    {
      id: "excerpt-tokens-shown",
      find: "safe.replace(JWT, REDACTED)",
      replace: "safe",
      why: "a token shows in an error",
    },
    {
      id: "excerpt-members-shown",
      find: `.replace(SECRET_MEMBER, \`$1\${REDACTED}\`)`,
      replace: "",
      why: "an opaque token shows in an error",
    },
    {
      id: "excerpt-control-characters",
      find: `safe = safe.replace(/[\\u0000-\\u001f\\u007f-\\u009f]+/g, " ").trim();`,
      replace: "safe = safe.trim();",
      why: "an answer of the server forges lines of a log",
    },
    {
      id: "cause-code-lost",
      find: "Object.assign(safe, { code })",
      replace: "undefined",
      why: "nobody sees whether a connection was refused or a name not resolved",
    },
    {
      id: "cause-any-code",
      find: "/^[A-Z_]{1,40}$/.test(code)",
      replace: "true",
      why: "a secret in the code of an error shows",
    },
    {
      id: "cause-endless",
      find: " && depth < MAX_CAUSES",
      replace: "",
      why: "an error that is its own cause overflows the stack",
    },
  ]),
  ...planted({ point: 9, file: "src/http/loopback.ts", first: ["authorized-fetch-details"] }, [
    {
      id: "loopback-by-prefix",
      find: "|127(\\.\\d{1,3}){3}|",
      replace: "|127\\..*|",
      why: "127.0.0.1.example gets the secret in clear text",
    },
  ]),
  ...planted({ point: 9, file: "src/token/access-token.ts", first: ["held-tokens"] }, [
    {
      id: "token-not-frozen",
      find: "    Object.freeze(this);\n",
      replace: "",
      why: "one caller changes the token that all callers share",
    },
    {
      id: "token-permissions-not-frozen",
      find: "Object.freeze([...facts.permissions])",
      replace: "[...facts.permissions]",
      why: "one caller changes the permissions that all callers see",
    },
  ]),
  ...planted({ point: 9, file: "src/config/resolve.ts", first: ["resolve", "regressions"] }, [
    {
      id: "options-plain-http",
      find: `url.protocol === "http:" && !isLoopback(url.hostname) && !allowInsecureHttp`,
      replace: "false",
      why: "the client secret crosses the network in clear text",
    },
    {
      id: "options-credentials-in-url",
      find: `url.username !== "" || url.password !== ""`,
      replace: "false",
      why: "a password in an address ends up in errors of fetch",
    },
    {
      id: "options-short-sealing-keys",
      find: "key.length >= LEAST_KEY_LENGTH",
      replace: "key.length >= 1",
      why: "who reads the cache guesses the key",
    },
    {
      id: "options-secret-not-checked",
      find: `return [text("clientSecret", secret)];`,
      replace: "return [secret as string];",
      why: "a secret function that gives nothing is heard of as a refusal",
    },
  ]),
];
