import { describe, expect, it } from "vitest";
import { startSession } from "./api-session.ts";

const CURRENT = "/v1/organizations/current";

describe("the current organization", () => {
  it("has its own units, roles and members", async () => {
    await using session = await startSession({ otherOrganizations: ["org_other"] });
    const before = await session.ok("GET", CURRENT);
    const { items: roles } = await session.ok("GET", `${CURRENT}/roles`);
    const accountUuid = "0b0e5f51-7b9c-4c55-9b1f-8f3f5d1c2a10";
    const member = await session.ok("POST", `${CURRENT}/members`, { accountUuid, roleUuid: roles[0]?.uuid });

    expect(before).toMatchObject({ name: "org_mock", baseDimensionUnit: "millimeter", baseWeightUnit: "gram" });
    expect(roles.map(({ permissions }) => permissions)).toEqual([
      ["read"],
      ["read", "write"],
      ["read", "write", "delete"],
      ["read", "write", "delete", "admin"],
    ]);
    expect(member).toMatchObject({ organizationUuid: before.uuid, accountUuid, roleUuid: roles[0]?.uuid });
    const path = `${CURRENT}/members/${member.uuid}`;
    expect(await session.ok("PATCH", path, { roleUuid: roles[3]?.uuid })).toMatchObject({ roleUuid: roles[3]?.uuid });
    expect((await session.call("POST", `${CURRENT}/members`, { accountUuid, roleUuid: roles[0]?.uuid })).status).toBe(
      409,
    );
    expect((await session.call("DELETE", path)).status).toBe(204);
    expect((await session.ok("GET", `${CURRENT}/members?page=1&size=20`)).items).toEqual([]);
    await session.ok("PATCH", CURRENT, { name: "Shop", weightUnits: null });
    expect(await session.ok("GET", CURRENT)).toMatchObject({ name: "Shop", weightUnits: before.weightUnits });
  });
});

describe("units", () => {
  it("are converted at read, with exact factors, from whatever base the organization has", async () => {
    await using session = await startSession();
    const sku = await session.ok("POST", "/v1/skus", { code: "4711" });
    const weights = `/v1/skus/${sku.uuid}/weights`;
    const dimensions = `/v1/skus/${sku.uuid}/dimensions`;
    const weight = await session.ok("POST", weights, { value: 907.18474 });
    const dimension = await session.ok("POST", dimensions, { length: 76.2, width: 304.8, height: 0 });
    const inch = await session.ok("PATCH", CURRENT, {
      ...{
        baseDimensionUnit: "inch",
        dimensionUnits: ["millimeter"],
        baseWeightUnit: "pound",
        weightUnits: ["ounce", "kilogram"],
      },
    });

    expect(weight.conversions).toEqual({ gram: 907.18474, kilogram: 0.90718474, pound: 2, ounce: 32 });
    expect(dimension.conversions).toMatchObject({
      inch: { length: 3, width: 12, height: 0 },
      foot: { length: 0.25, width: 1, height: 0 },
      meter: { length: 0.0762, width: 0.3048, height: 0 },
    });
    expect(inch.dimensionUnits).toEqual(["millimeter"]);
    expect(await session.ok("GET", `${dimensions}/${dimension.uuid}`)).toEqual({
      ...dimension,
      conversions: {
        inch: { length: 76.2, width: 304.8, height: 0 },
        millimeter: { length: 1935.48, width: 7741.92, height: 0 },
      },
    });
    const changed = await session.ok("PATCH", `${weights}/${weight.uuid}`, { value: 3 });
    expect(changed).toMatchObject({ value: 3, conversions: { pound: 3, ounce: 48, kilogram: 1.36077711 } });
    expect((await session.ok("GET", weights)).items).toEqual([changed]);
  });
});
