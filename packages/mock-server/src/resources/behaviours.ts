import type { Resource } from "../description/served-operation.ts";
import type { ProblemItem } from "../http/problem.ts";
import type { JsonObject } from "../json.ts";
import { type AutoPopulated, completenessOf, publishObstacles, rowsOfFamily } from "./product-requirements.ts";
import type { Workspace } from "./request-context.ts";
import { withDimensionConversions, withWeightConversions } from "./unit-conversions.ts";

/** What rows of a resource do that no table of words can say. */
interface Behaviour {
  /** The row as it is answered. */
  readonly present?: (workspace: Workspace, row: JsonObject) => JsonObject;
  /** What keeps a row from reaching a status. */
  readonly obstacles?: (workspace: Workspace, row: JsonObject, status: string) => readonly ProblemItem[];
  /** Rows that a new row brings along. */
  readonly companions?: (workspace: Workspace, row: JsonObject) => readonly AutoPopulated[];
  /** Members that `expand[...]` computes. */
  readonly computed?: Readonly<Record<string, (workspace: Workspace, row: JsonObject) => unknown>>;
}

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  SkuDimension: { present: withDimensionConversions },
  SkuWeight: { present: withWeightConversions },
  Product: {
    obstacles: (workspace, row, status) => (status === "published" ? publishObstacles(workspace, row) : []),
    companions: rowsOfFamily,
    computed: { completeness: completenessOf },
  },
};

/** The row as the API answers it. */
export function present(workspace: Workspace, { entity }: Resource, row: JsonObject): JsonObject {
  return BEHAVIOURS[entity]?.present?.(workspace, row) ?? row;
}

/** What keeps a row from reaching a status; nothing when it may. */
export function obstaclesOf(
  workspace: Workspace,
  { entity }: Resource,
  row: JsonObject,
  status: string,
): readonly ProblemItem[] {
  return BEHAVIOURS[entity]?.obstacles?.(workspace, row, status) ?? [];
}

/** Rows that a new row brings along. */
export function companionsOf(workspace: Workspace, { entity }: Resource, row: JsonObject): readonly AutoPopulated[] {
  return BEHAVIOURS[entity]?.companions?.(workspace, row) ?? [];
}

/** A member that `expand[...]` computes; undefined when the resource has no such member. */
export function computedMember(workspace: Workspace, { entity }: Resource, name: string, row: JsonObject): unknown {
  return BEHAVIOURS[entity]?.computed?.[name]?.(workspace, row);
}
