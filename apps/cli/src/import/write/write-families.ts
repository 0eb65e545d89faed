import { forEachConcurrently } from "../concurrently.ts";
import { PAGE_SIZE } from "../organization/batches.ts";
import { readFamilies } from "../organization/read-families.ts";
import type { FamilyPlan } from "../plan/plan.ts";
import { changeAll } from "./change-all.ts";
import { createAll } from "./create-all.ts";
import { single } from "./judge.ts";
import type { WriteContext } from "./write-context.ts";
import { present } from "./write-named.ts";

/** Writes families, and activates them. Their names are looked for before a create is repeated, as the API may take the same name twice. */
export async function writeFamilies(context: WriteContext, { create, activate }: FamilyPlan): Promise<void> {
  const { client, state } = context;
  const read = (names: readonly string[]): ReturnType<typeof readFamilies> =>
    readFamilies(context, { families: new Set(names), familyAttributes: new Map() });
  await createAll<string, { readonly uuid: string }>(context, {
    items: create,
    keyOf: (name) => name,
    send: (names) =>
      client.families.bulkCreate(
        names.map((name) => ({ name })),
        context.bulk,
      ),
    readBack: read,
    onCreated: (name, { uuid }) => state.add("family", name, uuid),
    onRefused: (name, reason) => state.refuse("family", name, reason),
  });
  await changeAll(context, {
    items: present(context, "family", activate),
    send: (names) =>
      client.families.bulkTransition(
        names.map((name) => state.uuidOf("family", name)),
        "activate",
        context.bulk,
      ),
    readBack: async (names) => {
      const found = await read(names);
      return new Set(names.filter((name) => found.get(name)?.status === "active"));
    },
    onRefused: (name, reason) => state.refuse("family", name, reason),
  });
}

/** Allows the products of families their attributes. `may`: a file does not tell that an attribute is needed. */
export async function writeFamilyAttributes(context: WriteContext, { attributes }: FamilyPlan): Promise<void> {
  const { client, options, state } = context;
  await forEachConcurrently(attributes, async (item) => {
    const { family, attribute } = item;
    if (!state.has("family", family) || !state.has("attribute", attribute)) return;
    const familyUuid = state.uuidOf("family", family);
    const attributeUuid = state.uuidOf("attribute", attribute);
    const body = { attributeUuid, requirementLevel: "may" } as const;
    await createAll<typeof item, unknown>(context, {
      items: [item],
      keyOf: () => attribute,
      send: () => single(item, () => client.families.attributes.create(familyUuid, body, options)),
      readBack: async () => {
        const rows = await client.families.attributes.iterate(familyUuid, { size: PAGE_SIZE }, options).toArray();
        return new Map(rows.filter((row) => row.attributeUuid === attributeUuid).map((row) => [attribute, row]));
      },
      onCreated: () => {},
      onRefused: (_, reason) => state.refuse("family", family, `its attribute "${attribute}" was refused: ${reason}`),
    });
  });
}
