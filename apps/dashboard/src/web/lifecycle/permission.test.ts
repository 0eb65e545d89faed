import { describe, expect, it } from "vitest";
import type { Permission } from "../../shared/api.ts";
import { lacksPermission } from "./permission.ts";

describe("the permission for transitions", () => {
  it.each<[readonly Permission[], boolean]>([
    [["read"], true],
    [["read", "delete", "admin"], true],
    [["write"], false],
    [["read", "write"], false],
  ])("with %j is lacking: %j", (permissions, lacks) => {
    expect(lacksPermission(permissions)).toBe(lacks);
  });

  it("is not said to be lacking when the permissions are not known", () => {
    expect(lacksPermission([])).toBe(false);
  });
});
