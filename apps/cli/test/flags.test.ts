import { execFile } from "node:child_process";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type ApiQueryParameter, operations } from "@apiera/openapi";
import { describe, expect, it } from "vitest";
import { resources } from "../src/generated/commands.ts";
import { runCli, temporaryDirectory } from "./support/cli.ts";
import { type LoopbackServer, startLoopbackServer } from "./support/loopback.ts";
import { runHere } from "./support/run-here.ts";
import { setUp } from "./support/set-up.ts";

const GENERATOR = fileURLToPath(new URL("../generator/main.ts", import.meta.url));
const COMMANDS = fileURLToPath(new URL("../src/generated/commands.ts", import.meta.url));
const UUID = "0193a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b";

const lists = operations.filter(({ operationId, method }) => method === "GET" && operationId.startsWith("list"));
const gets = operations.filter(({ operationId, method }) => method === "GET" && operationId.startsWith("get"));

/** Awkward values of a parameter, as they are typed and as they are to reach the API. */
function valuesOf({ type, format, array, enum: words, nullable }: ApiQueryParameter): string[] {
  const values = ((): string[] => {
    if (words !== undefined) return [...words];
    if (format === "uuid") return [UUID, UUID.toUpperCase(), ...(nullable ? ["null"] : [])];
    if (format === "date-time") return ["2025-11-23T14:15:22.123456Z"];
    if (type === "boolean") return ["false"];
    if (type === "integer") return ["7"];
    return [" a&b=c%20+ü/?#[x]\u0007'\"\\n", "x,y", "-1", "null", "日本"];
  })();
  return array ? values : values.slice(0, 1);
}

/** The flags and values that ask for these parameters, as they are typed. */
function typed(parameters: readonly ApiQueryParameter[]): string[] {
  return parameters.flatMap((parameter) => {
    const [, group, word] = /^(include|expand)\[(\w+)\]$/.exec(parameter.name) ?? [];
    if (group !== undefined && word !== undefined) return [`--${group}`, word];
    const flag = `--${parameter.name
      .replace("[eq]", "")
      .replace(/\[(\w+)\]/, "-$1")
      .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return valuesOf(parameter).flatMap((value) => [flag, parameter.array ? value.replace(/[\\,]/g, "\\$&") : value]);
  });
}

/** How the query is written when it is sent: an apostrophe is escaped in an address, though `encodeURIComponent` leaves it. */
function expected(parameters: readonly ApiQueryParameter[]): string[] {
  return parameters
    .flatMap((parameter) => {
      const values = /^(?:include|expand)\[/.test(parameter.name) ? ["true"] : valuesOf(parameter);
      return values.map(
        (value) => `${encodeURIComponent(parameter.name)}=${encodeURIComponent(value).replaceAll("'", "%27")}`,
      );
    })
    .sort();
}

/** A server that answers every list with an empty page and every other read with a row. */
function recordingServer(): Promise<LoopbackServer> {
  return startLoopbackServer((_, response) => {
    response.setHeader("Content-Type", "application/json");
    const pagination = { page: 1, size: 20, totalItems: 0, totalPages: 0 };
    response.end(JSON.stringify({ uuid: UUID, items: [], pagination }));
  });
}

describe("the flags of the commands", () => {
  it("come from the API description: the generated table has not drifted, and drift is noticed", async () => {
    await promisify(execFile)(process.execPath, [GENERATOR, "--check"]);
    await using directory = await temporaryDirectory();
    const copy = join(directory.path, "commands.ts");
    await copyFile(COMMANDS, copy);
    await promisify(execFile)(process.execPath, [GENERATOR, "--check", "--file", copy]);
    await writeFile(copy, "changed");
    await expect(promisify(execFile)(process.execPath, [GENERATOR, "--check", "--file", copy])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("is not what the description gives"),
    });
  });

  it("has a command for each of the list and get operations", () => {
    const operationIds = resources
      .flatMap(({ list, get }) => [list?.operationId, get?.operationId])
      .filter((id) => id !== undefined);
    expect(operationIds.sort()).toEqual([...lists, ...gets].map(({ operationId }) => operationId).sort());
    expect(lists.length).toBeGreaterThan(30);
  });

  it("reach the API byte for byte, all of all list and get operations", async () => {
    await using setup = await setUp();
    await using recorder = await recordingServer();
    const env = { ...setup.env, APIERA_API_URL: recorder.url };
    let parameters = 0;
    for (const { command, list, get } of resources) {
      for (const [name, operation] of [
        ["list", list],
        ["get", get],
      ] as const) {
        if (operation === undefined) continue;
        const { path, queryParameters } = operations.find((one) => one.operationId === operation.operationId) ?? {
          path: "",
          queryParameters: [],
        };
        recorder.asked.length = 0;
        await runHere(
          [...command, name, ...operation.arguments.map(() => UUID), ...typed(queryParameters), "--json"],
          env,
        );
        const [url = "", ...others] = recorder.asked;
        expect(others).toEqual([]);
        const [sentPath, query = ""] = url.split("?");
        expect(sentPath).toBe(path.replace(/\{\w+\}/g, UUID));
        expect(query === "" ? [] : query.split("&").sort(), operation.operationId).toEqual(expected(queryParameters));
        parameters += queryParameters.length;
      }
    }
    expect(parameters).toBe([...lists, ...gets].reduce((sum, { queryParameters }) => sum + queryParameters.length, 0));
  });

  it("reach it the same from a process of its own, and with a comma list", async () => {
    await using setup = await setUp();
    await using recorder = await recordingServer();
    const env = { ...setup.env, APIERA_API_URL: recorder.url };
    const products = operations.find(({ operationId }) => operationId === "listProducts")?.queryParameters ?? [];
    // A process cannot be given every character; those it can are the same.
    await runCli(["products", "list", ...typed(products)], env);
    expect(recorder.asked.at(-1)?.split("?")[1]?.split("&").sort()).toEqual(expected(products));
    await runCli(
      ["products", "list", "--statuses", "draft,published", "--statuses=removed", "--parent-uuids", `null,${UUID}`],
      env,
    );
    expect(decodeURIComponent(recorder.asked.at(-1) ?? "")).toBe(
      `/v1/products?parentUuids[eq]=null&parentUuids[eq]=${UUID}&statuses[eq]=draft&statuses[eq]=published&statuses[eq]=removed`,
    );
  });
});
