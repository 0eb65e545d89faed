import type { ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import * as z from "zod/mini";
import { type ClientCore, createClientCore } from "../../src/client-core.ts";
import type { ClientRuntime } from "../../src/client-runtime.ts";
import type { ClientEvent } from "../../src/events.ts";
import type { ClientOptions } from "../../src/options/client-options.ts";
import type { Operation } from "../../src/request/operation.ts";
import { type ApiServer, type Handler, json, startApiServer } from "./api-server.ts";
import { createFakeProvider, type FakeProvider } from "./provider.ts";

/** What the API of these tests is about. */
export interface Thing {
  readonly uuid: string;
  readonly status: string;
}

const response = (): z.ZodMiniType => z.object({ uuid: z.string(), status: z.enum(["draft", "published"]) });

export const getThing: Operation<Thing> = {
  id: "getThing",
  method: "GET",
  path: "/v1/things/{uuid}",
  query: "page",
  response,
};
export const createThing: Operation<Thing> = { id: "createThing", method: "POST", path: "/v1/things", response };
export const deleteThing: Operation<void> = { id: "deleteThing", method: "DELETE", path: "/v1/things/{uuid}" };
export const thing: Thing = { uuid: "u", status: "draft" };

/** A server with a client runtime that talks to it. */
export interface ThingApi {
  readonly core: ClientCore;
  readonly runtime: ClientRuntime;
  readonly auth: FakeProvider;
  readonly events: ClientEvent[];
  readonly server: ApiServer;
}

/** Starts one for the running test. */
export async function startThingApi(handler: Handler, options: Partial<ClientOptions> = {}): Promise<ThingApi> {
  const server = await startApiServer(handler);
  onTestFinished(() => server.close());
  const events: ClientEvent[] = [];
  const auth = createFakeProvider();
  const core = createClientCore({
    auth,
    baseUrl: server.url,
    retry: { baseDelayMs: 0 },
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { core, runtime: core.runtime, auth, events, server };
}

/** Answers one request. */
export type Answer = (response: ServerResponse) => unknown;

/** Answers each request with the next of the given; the last one stays. */
export function inTurn(...answers: Answer[]): Handler {
  let next = 0;
  return (_, response) => {
    answers[Math.min(next++, answers.length - 1)]?.(response);
  };
}

/** Answers with the thing. */
export const good: Answer = (response) => json(response, 200, thing);

/** Answers with an error. */
export function fails(status: number, headers: Record<string, string> = {}): Answer {
  return (response) => json(response, status, { status, detail: `no ${status}` }, headers);
}

/** Cuts the connection. */
export const breaks: Answer = (response) => response.socket?.destroy();
