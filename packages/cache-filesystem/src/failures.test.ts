import { expect, it } from "vitest";
import { explainFailure } from "./failures.ts";

const failure = (code: string, syscall = "open"): Error => Object.assign(new Error(code), { code, syscall });
const explain = (error: unknown): string => explainFailure(error, "set", "/var/cache/$&");

it.each(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EMFILE", "ENFILE", "ENOTDIR", "EIO"])(
  "%s is explained: what failed, why, and what to do",
  (code) => {
    expect(explain(failure(code))).toMatch(
      new RegExp(
        `^The filesystem cache failed in set: .*\\(${code}\\)\\. .*\\b(Free|Name|Give|Raise|Move|Look|name)\\b.*\\.$`,
      ),
    );
    expect(explain(failure(code))).not.toMatch(/\bplace\b/);
  },
);

it("names the directory as it is", () => {
  expect(explain(failure("EROFS"))).toContain("/var/cache/$& is on a file system that is read-only");
});

it.each(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"])(
  "%s of link means that there are no hard links",
  (code) => {
    expect(explain(failure(code, "link"))).toMatch(/has no hard links \(.*\), which leases need/);
  },
);

it("what it does not know it leaves to the cause", () => {
  expect(explain(failure("EWHATEVER"))).toBe("The filesystem cache failed in set (EWHATEVER); see cause.");
  expect(explain(new Error("odd"))).toBe("The filesystem cache failed in set; see cause.");
  expect(explain(undefined)).toBe("The filesystem cache failed in set; see cause.");
});
