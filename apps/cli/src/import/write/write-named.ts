import type { BulkOptions, BulkReport, RequestOptions } from "@apiera/client";
import type { Named } from "../catalogue/catalogue.ts";
import { forEachConcurrently } from "../concurrently.ts";
import { readNamed, readTerms } from "../organization/read-named.ts";
import type { NamedPlan, TermPlan } from "../plan/plan.ts";
import { changeAll } from "./change-all.ts";
import { createAll } from "./create-all.ts";
import { single } from "./judge.ts";
import type { WriteContext } from "./write-context.ts";
import { type Kind, MissingError, termKey } from "./write-state.ts";

interface CodeBody {
  readonly code: string;
}
interface UuidRow {
  readonly uuid: string;
}
interface LabelBody {
  readonly localeUuid: string;
  readonly label: string;
}

interface LabelQuery {
  readonly localeUuids: readonly string[];
}

/** What the resources of tags, brands and attributes have in common. */
interface NamedResource {
  bulkCreate(items: readonly CodeBody[], options: BulkOptions): Promise<BulkReport<CodeBody, UuidRow>>;
  bulkTransition(
    uuids: readonly string[],
    transition: "publish",
    options: BulkOptions,
  ): Promise<BulkReport<string, unknown>>;
  readonly contents: {
    create(uuid: string, body: LabelBody, options: RequestOptions): PromiseLike<unknown>;
    list(uuid: string, query: LabelQuery, options: RequestOptions): PromiseLike<{ readonly items: readonly unknown[] }>;
  };
}

type Readable = Parameters<typeof readNamed>[1];

/** Writes tags, brands or attributes: they are made, get their labels, and are published last: a draft is what an interrupted run left. */
export async function writeNamed(
  context: WriteContext,
  kind: Kind,
  resource: NamedResource & Readable,
  { create, label, publish }: NamedPlan,
): Promise<void> {
  const { state, options } = context;
  const read = (codes: readonly string[]): ReturnType<typeof readNamed> => readNamed(context, resource, codes);
  await createAll<Named, UuidRow>(context, {
    items: create,
    keyOf: ({ code }) => code,
    send: (items) =>
      resource.bulkCreate(
        items.map(({ code }) => ({ code })),
        context.bulk,
      ),
    readBack: async (items) => read(items.map(({ code }) => code)),
    onCreated: ({ code }, { uuid }) => state.add(kind, code, uuid),
    onRefused: ({ code }, reason) => state.refuse(kind, code, reason),
  });
  await forEachConcurrently(label, async (one) => {
    await writeLabel(context, kind, one.code, one, {
      create: (uuid, body) => resource.contents.create(uuid, body, options),
      list: (uuid, query) => resource.contents.list(uuid, query, options),
    });
  });
  await changeAll(context, {
    items: present(context, kind, publish),
    send: (codes) =>
      resource.bulkTransition(
        codes.map((code) => state.uuidOf(kind, code)),
        "publish",
        context.bulk,
      ),
    readBack: async (codes) => {
      const found = await read(codes);
      return new Set(codes.filter((code) => found.get(code)?.status === "published"));
    },
    onRefused: (code, reason) => state.refuse(kind, code, reason),
  });
}

/** Writes the terms of an attribute and their labels. */
export async function writeTerms(context: WriteContext, { attribute, create, label }: TermPlan): Promise<void> {
  const { client, options, state } = context;
  let attributeUuid: string;
  try {
    attributeUuid = state.uuidOf("attribute", attribute);
  } catch (error) {
    if (!(error instanceof MissingError)) throw error;
    for (const { code } of create) state.refuse("term", termKey(attribute, code), error.message);
    return;
  }
  const read = (codes: readonly string[]): ReturnType<typeof readTerms> => readTerms(context, attributeUuid, codes);
  await createAll<Named, UuidRow>(context, {
    items: create,
    keyOf: ({ code }) => code,
    send: (items) =>
      client.attributes.terms.bulkCreate(
        attributeUuid,
        items.map(({ code }) => ({ code })),
        context.bulk,
      ),
    readBack: (items) => read(items.map(({ code }) => code)),
    onCreated: ({ code }, { uuid }) => state.add("term", termKey(attribute, code), uuid),
    onRefused: ({ code }, reason) => state.refuse("term", termKey(attribute, code), reason),
  });
  await forEachConcurrently(label, async (one) => {
    await writeLabel(context, "term", termKey(attribute, one.code), one, {
      create: (uuid, body) => client.attributes.terms.contents.create(attributeUuid, uuid, body, options),
      list: (uuid, query) => client.attributes.terms.contents.list(attributeUuid, uuid, query, options),
    });
  });
}

interface LabelWriting {
  readonly create: (uuid: string, body: LabelBody) => PromiseLike<unknown>;
  readonly list: (uuid: string, query: LabelQuery) => PromiseLike<{ readonly items: readonly unknown[] }>;
}

async function writeLabel(
  context: WriteContext,
  kind: Kind,
  key: string,
  { label }: Named,
  { create, list }: LabelWriting,
): Promise<void> {
  const { state, localeUuid } = context;
  if (label === undefined || !state.has(kind, key)) return;
  const uuid = state.uuidOf(kind, key);
  await createAll<string, unknown>(context, {
    items: [key],
    keyOf: (one) => one,
    send: () => single(key, () => create(uuid, { localeUuid, label })),
    readBack: async () => {
      const { items } = await list(uuid, { localeUuids: [localeUuid] });
      return new Map(items.map((row) => [key, row]));
    },
    onCreated: () => {},
    onRefused: (_, reason) => state.refuse(kind, key, `its label was refused: ${reason}`),
  });
}

/** Those of the keys that nothing went wrong with. */
export function present({ state }: WriteContext, kind: Kind, keys: readonly string[]): string[] {
  return keys.filter((key) => state.has(kind, key));
}
