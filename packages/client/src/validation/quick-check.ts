import type { ZodMiniType } from "zod/mini";

/** Whether a value passes. */
type Check = (value: unknown) => boolean;

/** What is looked at of a schema's definition. Each kind has some of these members. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly checks?: readonly { readonly _zod: { readonly def: Limit } }[];
  readonly shape?: Readonly<Record<string, ZodMiniType>>;
  readonly catchall?: ZodMiniType;
  readonly element?: ZodMiniType;
  readonly innerType?: ZodMiniType;
  readonly options?: readonly ZodMiniType[];
  readonly discriminator?: string;
  readonly left?: ZodMiniType;
  readonly right?: ZodMiniType;
  readonly keyType?: ZodMiniType;
  readonly valueType?: ZodMiniType;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly getter?: () => ZodMiniType;
  readonly coerce?: boolean;
}

interface Limit {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

const checks = /* @__PURE__ */ new WeakMap<ZodMiniType, Check>();

/**
 * Whether `value` passes a schema, words the schema does not list included.
 *
 * zod copies what it parses, which for a page of products costs half as much as the call itself; this only looks. True means that zod would
 * find nothing but new words; false means that zod has to say. A kind of schema that is not known here is left to zod.
 */
export function quickCheck(schema: ZodMiniType, value: unknown): boolean {
  return checkOf(schema)(value);
}

function checkOf(schema: ZodMiniType): Check {
  const known = checks.get(schema);
  if (known !== undefined) return known;
  // A schema may contain itself: what is inside then goes through this.
  let made: Check = () => false;
  checks.set(schema, (value) => made(value));
  made = compileKind(schema._zod.def as Definition) ?? ((value) => schema.safeParse(value).success);
  checks.set(schema, made);
  return made;
}

function compileKind(definition: Definition): Check | undefined {
  const { checks: limits = [], coerce = false } = definition;
  if (coerce) return undefined;
  const base = compileBase(definition);
  if (base === undefined || limits.length === 0) return base;
  const all = limits.map(({ _zod }) => compileLimit(_zod.def));
  return all.every((limit) => limit !== undefined)
    ? (value) => base(value) && all.every((limit) => limit(value))
    : undefined;
}

function compileBase(definition: Definition): Check | undefined {
  const { type, left, right, element, options, getter, values } = definition;
  switch (type) {
    case "string":
      return compileString(definition);
    case "number":
      return compileNumber(definition.format);
    case "boolean":
      return (value) => typeof value === "boolean";
    case "null":
      return (value) => value === null;
    case "unknown":
    case "any":
      return () => true;
    case "enum":
      return compileWords(Object.values(definition.entries ?? {}));
    case "literal":
      return compileWords(values ?? []);
    case "array":
      return element && compileArray(checkOf(element));
    case "object":
      return compileObject(definition);
    case "record":
      return compileRecord(definition);
    case "optional":
    case "nullable":
      return compileAbsence(definition);
    case "union": {
      const branches = options?.map(checkOf) ?? [];
      return (value) => branches.some((branch) => branch(value));
    }
    case "intersection": {
      const [one, other] = [left && checkOf(left), right && checkOf(right)];
      return one && other && ((value) => one(value) && other(value));
    }
    case "lazy":
      return getter && ((value) => checkOf(getter())(value));
    default:
      return undefined;
  }
}

/** `optional` and `nullable`, in one step where one is inside the other. */
function compileAbsence({ type, innerType }: Definition): Check | undefined {
  if (innerType === undefined) return undefined;
  const inner = innerType._zod.def as Definition;
  const isBoth = inner.type !== type && (inner.type === "optional" || inner.type === "nullable");
  if (isBoth && inner.innerType !== undefined && (inner.checks?.length ?? 0) === 0) {
    const check = checkOf(inner.innerType);
    return (value) => value === null || value === undefined || check(value);
  }
  const check = checkOf(innerType);
  const absent = type === "optional" ? undefined : null;
  return (value) => value === absent || check(value);
}

function compileString({ format, pattern }: Definition): Check | undefined {
  if (format === undefined) return (value) => typeof value === "string";
  if (pattern === undefined) return undefined;
  if (format === "datetime") {
    return (value) => typeof value === "string" && (isPlainTimestamp(value) || pattern.test(value));
  }
  if (format === "guid") return (value) => typeof value === "string" && isGuid(value);
  return pattern.global || pattern.sticky ? undefined : (value) => typeof value === "string" && pattern.test(value);
}

/** The form the API sends, e.g. `2025-11-23T14:15:22.123456Z`, on a day that every month has. Part of what zod's far slower pattern takes. */
function isPlainTimestamp(value: string): boolean {
  return /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/.test(value);
}

function isGuid(value: string): boolean {
  return value.length === 36 && /^[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/.test(value);
}

function compileNumber(format: string | undefined): Check | undefined {
  if (format === undefined) return Number.isFinite;
  return format === "safeint" ? Number.isSafeInteger : undefined;
}

/** Lists of words take any string, since the API may learn new ones; other lists are left to zod. */
function compileWords(values: readonly unknown[]): Check | undefined {
  return values.every((value) => typeof value === "string") ? (value) => typeof value === "string" : undefined;
}

function compileArray(item: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let index = 0; index < value.length; index += 1) {
      if (!item(value[index])) return false;
    }
    return true;
  };
}

function compileObject({ shape = {}, catchall }: Definition): Check | undefined {
  if (catchall !== undefined && catchall._zod.def.type !== "unknown") return undefined;
  const members = new Map(Object.keys(shape).map((name) => [name, checkOf(shape[name] as ZodMiniType)]));
  let plan: readonly PlannedMember[] | undefined;
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const object = value as Record<string, unknown>;
    const verdict = plan === undefined ? undefined : checkPlanned(plan, object);
    if (verdict !== undefined) return verdict;
    plan = planFor(members, object);
    return checkMembers(members, object);
  };
}

/** A member of an object in the order it came; without a check when the schema does not know it. */
interface PlannedMember {
  readonly name: string;
  readonly check: Check | undefined;
}

/** How to check objects with the same members in the same order; undefined when they lack one they need. */
function planFor(members: ReadonlyMap<string, Check>, object: object): readonly PlannedMember[] | undefined {
  const names = Object.keys(object);
  const present = new Set(names);
  for (const [name, check] of members) {
    if (!present.has(name) && !check(undefined)) return undefined;
  }
  return names.map((name) => ({ name, check: members.get(name) }));
}

/** The rows of a page have the same members in the same order, and going along them is several times as fast as looking each one up. */
function checkPlanned(plan: readonly PlannedMember[], object: Record<string, unknown>): boolean | undefined {
  let index = 0;
  for (const name in object) {
    const member = plan[index];
    if (member === undefined || member.name !== name) return undefined;
    if (member.check !== undefined && !member.check(object[name])) return false;
    index += 1;
  }
  return index === plan.length ? true : undefined;
}

function checkMembers(members: ReadonlyMap<string, Check>, object: Record<string, unknown>): boolean {
  for (const [name, check] of members) {
    if (!check(object[name])) return false;
  }
  return true;
}

function compileRecord({ keyType, valueType }: Definition): Check | undefined {
  const key = keyType?._zod.def as Definition | undefined;
  if (key?.type !== "string" || key.format !== undefined || (key.checks?.length ?? 0) > 0 || valueType === undefined) {
    return undefined;
  }
  const member = checkOf(valueType);
  return (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(member);
}

function compileLimit({ check, minimum = 0, maximum = Number.POSITIVE_INFINITY }: Limit): Check | undefined {
  if (check !== "min_length" && check !== "max_length") return undefined;
  return (value) =>
    (typeof value === "string" || Array.isArray(value)) && value.length >= minimum && value.length <= maximum;
}
