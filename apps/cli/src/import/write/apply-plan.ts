import type { ApieraClient } from "@apiera/client";
import { assetKey } from "../catalogue/catalogue.ts";
import { CONCURRENCY, forEachConcurrently } from "../concurrently.ts";
import type { Organization } from "../organization/organization.ts";
import type { Plan } from "../plan/plan.ts";
import { type Delay, realDelay } from "./retry.ts";
import { uploadImages } from "./upload-images.ts";
import { publishAssets, writeAssets } from "./write-assets.ts";
import type { WriteContext } from "./write-context.ts";
import { writeFamilies, writeFamilyAttributes } from "./write-families.ts";
import { writeNamed, writeTerms } from "./write-named.ts";
import { writeProducts } from "./write-products.ts";
import { writeSkus } from "./write-skus.ts";
import { WriteState } from "./write-state.ts";

/** What {@link applyPlan} takes. */
export interface ApplyOptions {
  readonly client: ApieraClient;
  readonly organization: Organization;
  readonly plan: Plan;
  /** Filled on the way; it tells what was done also when the import is stopped. */
  readonly state: WriteState;
  readonly signal?: AbortSignal | undefined;
  /** Waits between attempts, for tests. @defaultValue the delay of the runtime */
  readonly delay?: Delay | undefined;
}

/** The state an import begins with. */
export function createWriteState(organization: Organization): WriteState {
  return new WriteState(organization);
}

/**
 * Writes a plan. Everything is written in an order in which whatever is interrupted can be told by reading, and done only once by the next run.
 *
 * @throws what stops the import as a whole: no permission, no answer after several attempts, the signal's reason.
 */
export async function applyPlan({ client, organization, plan, state, signal, delay }: ApplyOptions): Promise<void> {
  const options = signal === undefined ? {} : { signal };
  const context: WriteContext = {
    ...{ client, organization, state, signal, options },
    bulk: { ...options, concurrency: CONCURRENCY },
    delay: delay ?? realDelay,
    localeUuid: organization.defaultLocale.uuid,
  };
  await writeNamed(context, "brand", client.brands, plan.brands);
  await writeNamed(context, "tag", client.tags, plan.tags);
  await writeNamed(context, "attribute", client.attributes, plan.attributes);
  await forEachConcurrently(plan.terms, (terms) => writeTerms(context, terms));
  await writeFamilies(context, plan.families);
  await writeFamilyAttributes(context, plan.families);
  await writeSkus(context, plan.skus);
  await writeAssets(context, plan.assets);
  const withoutFile = await uploadImages(context, plan.assets);
  await publishAssets(context, plan.assets);
  await writeProducts(context, plan.products);
  if (withoutFile.size === 0) return;
  for (const { product } of plan.products) {
    for (const { asset } of product.images) {
      const reason = withoutFile.get(assetKey(asset));
      if (reason !== undefined) state.failProduct(product.code, `written, but its image was not uploaded: ${reason}`);
    }
  }
}
