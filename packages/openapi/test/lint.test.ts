import { expect, it } from "vitest";
import { redocly } from "../generator/redocly.ts";

it("passes the strict lint", async () => {
  expect(await redocly("lint", "apiera")).toContain("valid");
});

it("fails the lint with the reason when a description breaks it", async () => {
  await expect(redocly("lint", "package.json")).rejects.toThrow("redocly lint package.json failed.");
});
