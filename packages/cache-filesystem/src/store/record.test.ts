import { expect, it } from "vitest";
import { decodeRecord, type EntryRecord, encodeRecord } from "./record.ts";

const record: EntryRecord = {
  kind: "entry",
  key: "0".repeat(64),
  version: "v1 é\n",
  value: 'sealed\n"\u0000 😀 \ud800 lone',
  term: { ttlMs: 60_000, from: { domain: "boot time:[1]", steadyMs: 1.5, wallMs: 2 } },
};

it("reads what it wrote", () => {
  expect(decodeRecord(encodeRecord(record))).toEqual({ format: 1, ...record });
  const claim = { kind: "claim", key: record.key, owner: "me", released: true, term: record.term } as const;
  expect(decodeRecord(encodeRecord(claim))).toEqual({ format: 1, ...claim });
});

it("a file cut short at any point does not decode", () => {
  const text = encodeRecord(record);
  for (let length = 0; length < text.length; length += 1) expect(decodeRecord(text.slice(0, length))).toBeUndefined();
});

it("a file with any character altered, or anything added, does not decode", () => {
  const text = encodeRecord(record);
  for (let at = 0; at < text.length; at += 1) {
    const other = text[at] === "x" ? "y" : "x";
    expect(decodeRecord(text.slice(0, at) + other + text.slice(at + 1)), `at ${at}`).toBeUndefined();
  }
  expect(decodeRecord(`${text}\n`)).toBeUndefined();
  expect(decodeRecord(text + text)).toBeUndefined();
});

it.each([
  ["another format", { format: 2 }],
  ["another kind", { kind: "other" }],
  ["no value", { value: undefined }],
  ["a number for a version", { version: 1 }],
  ["a life that is no positive number", { term: { ...record.term, ttlMs: 0 } }],
  ["no life", { term: undefined }],
  ["no beginning", { term: { ttlMs: 1 } }],
])("a sound file with %s does not decode", (_what, change) => {
  expect(decodeRecord(encodeRecord({ ...record, ...change } as EntryRecord))).toBeUndefined();
});
