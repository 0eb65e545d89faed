import { expect, it } from "vitest";
import { createExampleCache, type ExampleCacheOptions } from "../src/index.ts";

it.each([undefined, null, {}, { rows: new Map() }])("refuses %j for a client, and says what it wants", (client) => {
  expect(() => createExampleCache({ client } as unknown as ExampleCacheOptions)).toThrow(
    expect.objectContaining({ code: "APIERA_CONFIGURATION", option: "client" }),
  );
});
