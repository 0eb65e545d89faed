import { describe, expect, it } from "vitest";
import { useHarness } from "./support/harness.ts";

const test = useHarness();

describe("forOrganization", () => {
  it("shares one token between the providers of an organization", async () => {
    const { endpoint } = test.current;
    const main = test.current.provider();
    const [one, two] = [main.forOrganization("org_2"), main.forOrganization("org_2")];
    const [first, second] = await Promise.all([one.getToken(), two.getToken()]);
    expect(second).toBe(first);
    expect(first.organization).toBe("org_2");
    expect((await main.getToken()).organization).toBe("org_1");
    expect(endpoint.requests).toHaveLength(2);
  });

  it("forgets the organization used longest ago, however long ago it was asked for", async () => {
    const { clock, endpoint } = test.current;
    const main = test.current.provider({ maxOrganizations: 3 });
    const [early, late] = [main.forOrganization("org_early"), main.forOrganization("org_late")];
    await early.getToken();
    await late.getToken();
    clock.advance(2_000);
    await early.getToken();
    await main.getToken();
    clock.advance(2_000);
    await main.forOrganization("org_new").getToken();
    expect(endpoint.requests).toHaveLength(4);
    expect(await main.forOrganization("org_early").getToken()).toBe(await early.getToken());
    expect(endpoint.requests).toHaveLength(4);
    expect(await main.forOrganization("org_late").getToken()).not.toBe(await late.getToken());
    expect(endpoint.requests).toHaveLength(5);
  });

  it("never forgets the one just asked for", async () => {
    const main = test.current.provider({ maxOrganizations: 1 });
    const one = main.forOrganization("org_2");
    expect(await main.forOrganization("org_2").getToken()).toBe(await one.getToken());
  });
});
