import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { confirm } from "./confirm.ts";

/** A terminal at which `answer` is typed. */
function terminal(answer: string | undefined): PassThrough & { isTTY: boolean } {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  if (answer !== undefined) input.end(answer);
  return input;
}

describe("confirm", () => {
  it("asks, and goes on after a yes", async () => {
    const output = new PassThrough();
    await confirm("It will be written.", { input: terminal("Yes\n"), output, signal: new AbortController().signal });
    output.end();
    expect(await text(output)).toBe('It will be written. Write "yes" to go on: ');
  });

  it.each(["no\n", "\n", "y\n", ""])("stops after %j", async (answer) => {
    const { signal } = new AbortController();
    await expect(confirm("Hm.", { input: terminal(answer), output: new PassThrough(), signal })).rejects.toThrow(
      "You did not say yes",
    );
  });

  it("does not ask where there is no terminal", async () => {
    const output = new PassThrough();
    await expect(
      confirm("Hm.", { input: new PassThrough(), output, signal: new AbortController().signal }),
    ).rejects.toThrow("pass --yes");
    expect(output.read()).toBeNull();
  });

  it("gives up when it is told to", async () => {
    const stop = new AbortController();
    const asked = confirm("Hm.", { input: terminal(undefined), output: new PassThrough(), signal: stop.signal });
    stop.abort(new Error("Stopped by SIGINT."));
    await expect(asked).rejects.toThrow("Stopped by SIGINT.");
  });
});
