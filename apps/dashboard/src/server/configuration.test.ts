import { describe, expect, it } from "vitest";
import { readConfiguration } from "./configuration.ts";

describe("readConfiguration", () => {
  it("listens on this machine only, unless told otherwise", () => {
    const defaults = {
      help: false,
      host: "127.0.0.1",
      port: 8080,
      allowedOrigins: [],
      redisUrl: undefined,
      stream: "apiera:access-events",
      imageUrl: undefined,
    };
    expect(readConfiguration([], {})).toEqual(defaults);
    const names = ["HOST", "PORT", "ALLOWED_ORIGINS", "REDIS_URL", "ACCESS_STREAM", "IMAGE_URL"];
    expect(readConfiguration([], Object.fromEntries(names.map((name) => [name, ""])))).toEqual(defaults);
    for (const HOST of ["localhost", "127.0.0.2", "::1"]) expect(readConfiguration([], { HOST }).host).toBe(HOST);
  });

  it.each(["0.0.0.0", "::", "192.168.1.5", "example.com", "127.0.0.1.example.com"])(
    "refuses %s without a login in front",
    (HOST) => {
      expect(() => readConfiguration([], { HOST })).toThrow("--behind-login");
      expect(() => readConfiguration(["--behind-login"], { HOST })).toThrow("ALLOWED_ORIGINS");
      const ALLOWED_ORIGINS = "https://catalogue.example.com, http://localhost:5173";
      expect(readConfiguration(["--behind-login"], { HOST, ALLOWED_ORIGINS })).toMatchObject({
        host: HOST,
        allowedOrigins: ["https://catalogue.example.com", "http://localhost:5173"],
      });
    },
  );

  it("says what is wrong", () => {
    expect(() => readConfiguration([], { PORT: "80a" })).toThrow("PORT must be");
    expect(() => readConfiguration([], { PORT: "65536" })).toThrow("PORT must be");
    expect(() => readConfiguration([], { ALLOWED_ORIGINS: "catalogue.example.com" })).toThrow("ALLOWED_ORIGINS must");
    expect(() => readConfiguration([], { ALLOWED_ORIGINS: "https://x.example/y" })).toThrow("without a path");
    expect(() => readConfiguration(["--open"], {})).toThrow("--open");
  });
});
