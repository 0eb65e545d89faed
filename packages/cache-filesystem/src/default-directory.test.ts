import { ConfigurationError } from "@apiera/auth";
import { describe, expect, it } from "vitest";
import { defaultDirectory } from "./default-directory.ts";

const at = (platform: string, home: string, env: Record<string, string | undefined> = {}): string =>
  defaultDirectory({ platform, env, home: () => home });

describe("the default directory", () => {
  it.each<[platform: string, home: string, env: Record<string, string>, expected: string]>([
    ["linux", "/home/u", {}, "/home/u/.cache/apiera"],
    ["linux", "/home/u", { XDG_CACHE_HOME: "/var/tmp/u" }, "/var/tmp/u/apiera"],
    ["linux", "/home/u", { XDG_CACHE_HOME: "" }, "/home/u/.cache/apiera"],
    ["linux", "/home/u", { XDG_CACHE_HOME: "relative/path" }, "/home/u/.cache/apiera"],
    ["linux", "/home/u", { LOCALAPPDATA: "/elsewhere" }, "/home/u/.cache/apiera"],
    ["freebsd", "/home/u", { XDG_CACHE_HOME: "/var/tmp/u" }, "/var/tmp/u/apiera"],
    ["darwin", "/Users/u", {}, "/Users/u/Library/Caches/apiera"],
    ["darwin", "/Users/u", { XDG_CACHE_HOME: "/var/tmp/u" }, "/Users/u/Library/Caches/apiera"],
    ["win32", "C:\\Users\\u", { LOCALAPPDATA: "D:\\Local" }, "D:\\Local\\apiera\\Cache"],
    ["win32", "C:\\Users\\u", {}, "C:\\Users\\u\\AppData\\Local\\apiera\\Cache"],
    ["win32", "C:\\Users\\u", { LOCALAPPDATA: "Local" }, "C:\\Users\\u\\AppData\\Local\\apiera\\Cache"],
    ["win32", "C:\\Users\\u", { XDG_CACHE_HOME: "C:\\xdg" }, "C:\\Users\\u\\AppData\\Local\\apiera\\Cache"],
  ])("on %s, at home in %s, with %j, is %s", (platform, home, env, expected) => {
    expect(at(platform, home, env)).toBe(expected);
  });

  it("needs no home where the environment names the place", () => {
    const home = (): string => {
      throw new Error("no home");
    };
    expect(defaultDirectory({ platform: "linux", env: { XDG_CACHE_HOME: "/c" }, home })).toBe("/c/apiera");
    expect(defaultDirectory({ platform: "win32", env: { LOCALAPPDATA: "C:\\c" }, home })).toBe("C:\\c\\apiera\\Cache");
  });

  it.each(["linux", "darwin", "win32"])("is refused on %s for a user without a home, with what to do", (platform) => {
    const cause = new Error("no home");
    const home = (): string => {
      throw cause;
    };
    expect(() => defaultDirectory({ platform, env: {}, home })).toThrow(
      expect.objectContaining({ option: "directory", cause, message: expect.stringMatching(/Name one/) }),
    );
    expect(() => at(platform, "")).toThrow(ConfigurationError);
  });
});
