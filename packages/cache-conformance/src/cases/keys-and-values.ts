import { type Bench, entry } from "../bench/bench.ts";
import { expectPresent, expectSame, expectThat } from "../bench/expect.ts";
import type { Group } from "../bench/group.ts";

/** Keys that some backend somewhere takes for something else, or for one another. */
const AWKWARD_KEYS: readonly string[] = [
  ...[
    "a",
    "A",
    "a ",
    " a",
    "a/b",
    "a\\b",
    "a:b",
    "a_b",
    "a-b",
    "a.b",
    "a b",
    "a%2Fb",
    "a%b",
    "a+b",
    "a|b",
    "a,b",
    "a;b",
  ],
  ...[
    "/a",
    "a/",
    "//a",
    "./a",
    "../a",
    "../../etc/passwd",
    "..",
    ".",
    "/",
    "~",
    "C:\\a",
    "CON",
    "nul.txt",
    "a.json",
    "a.lock",
    "a.tmp",
  ],
  ...[
    "*",
    "a*",
    "a?",
    "?",
    "[a]",
    "[^a]",
    "{a}",
    "{a}b",
    "{a}{b}",
    "}a{",
    "{}",
    "a}",
    "{",
    "^a$",
    ".*",
    "%",
    "_",
    "\\",
    "\\a",
  ],
  ...[
    "a\nb",
    "a\r\nb",
    "a\tb",
    "a\u0000b",
    "a\u0000",
    "\u0000",
    "\r\n",
    "'",
    '"',
    "`",
    "$a",
    "#a",
    "&",
    "<a>",
    "=",
    "a=b",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "null",
    "undefined",
    "0",
    "00",
    "0x0",
    "1e0",
    "-1",
    "NaN",
    "true",
  ],
  // One letter in its composed and its decomposed form, which some file systems fold into one; and characters beyond 16 bits.
  ...[
    "\u00e9",
    "e\u0301",
    "e",
    "ß",
    "ss",
    "ſ",
    "ı",
    "i",
    "I",
    "日本",
    "日本語",
    "😀",
    "😁",
    "\u200b",
    "\ufeffa",
    "\u202ea",
  ],
  ...[
    "key",
    "key:entry",
    "key:lease",
    "key:version",
    "key.entry",
    "key.lease",
    "key/entry",
    "key/lease",
    "entry",
    "lease",
  ],
];

const LONG_KEYS: readonly string[] = [
  "k".repeat(512),
  `${"k".repeat(511)}l`,
  `l${"k".repeat(511)}`,
  "k".repeat(511),
  "日".repeat(512),
  `${"日".repeat(511)}本`,
  "😀".repeat(256),
  "/".repeat(512),
  "../".repeat(170),
];

const TEXTS: readonly [what: string, text: string][] = [
  ["base64url", "AAEC_-w.Zm9v.YmFy"],
  ["JSON", '{"a":[1,"\\u0000",null],"__proto__":{}}'],
  ["white space at both ends", "\n \t value \r\n\n"],
  ["control characters", "\u0000\u0001\u0007\u001b[0m\u007f\u0080\u2028\u2029"],
  ["several scripts and characters beyond 16 bits", "Ærø žluťoučký 日本語 עברית 😀👩‍👩‍👧 é e\u0301"],
  ["markup and quotes", `<a href="x">'&amp;'</a> \${x} %s %00 \\n ;--`],
  ["something that looks like a number", "0012.50e3"],
  ["64 KiB of ASCII", "0123456789abcdef".repeat(4096)],
  ["64 KiB of three-byte characters", "日本語".repeat(7281)],
];

/** What keys, values and versions may look like. */
export const keysAndValues: Group = {
  title: "any key, value and version",
  cases: [
    {
      name: "every key has an entry of its own, also one like a path, a pattern or a reserved name: tenants must never meet",
      async run(bench) {
        const { cache } = bench;
        for (const key of AWKWARD_KEYS) await cache.set(key, entry(`of ${key}`.slice(0, 128)));
        const other = await bench.another();
        for (const key of AWKWARD_KEYS) {
          const found = expectPresent(await other.get(key), `get of key ${JSON.stringify(key)}`);
          expectSame(found.value, `value of of ${key}`, `value under key ${JSON.stringify(key)}`);
        }
        for (const [index, key] of AWKWARD_KEYS.entries()) {
          expectSame(await cache.delete(key), true, `delete of key ${JSON.stringify(key)}`);
          const next = AWKWARD_KEYS[index + 1];
          if (next !== undefined) {
            expectThat(
              (await cache.get(next)) !== undefined,
              `deleting ${JSON.stringify(key)} deleted ${JSON.stringify(next)} too`,
            );
          }
        }
      },
    },
    {
      name: "keys of 512 characters work and are told apart to the last one",
      async run({ cache }) {
        for (const [index, key] of LONG_KEYS.entries()) await cache.set(key, entry(`v${index}`));
        for (const [index, key] of LONG_KEYS.entries()) {
          expectSame((await cache.get(key))?.version, `v${index}`, `version under long key number ${index}`);
        }
      },
    },
    ...TEXTS.map(([what, text]) => ({
      name: `a value of ${what} comes back unchanged`,
      async run({ cache }: Bench): Promise<void> {
        await cache.set("key", entry("v1", { value: text }));
        const found = expectPresent(await cache.get("key"), "get after set");
        expectSame(found.value.length, text.length, "length of the value");
        expectThat(found.value === text, "the value changed on its way");
      },
    })),
    {
      name: "versions are any text up to 128 characters and compared exactly",
      async run({ cache }) {
        for (const version of [
          "1",
          "a:b",
          "{v}",
          'W/"x"',
          "a\nb",
          "é",
          "e\u0301",
          "😀",
          " v ",
          "0".repeat(128),
          "日".repeat(128),
        ]) {
          await cache.set("key", entry(version));
          expectSame((await cache.get("key"))?.version, version, "version after set");
          expectSame(
            await cache.delete("key", { ifVersion: `${version.slice(0, -1)}~` }),
            false,
            "delete of a similar version",
          );
          expectSame(
            await cache.delete("key", { ifVersion: version }),
            true,
            `delete of version ${JSON.stringify(version)}`,
          );
        }
      },
    },
  ],
};
