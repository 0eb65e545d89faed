import type { ReactNode } from "react";
import type { ProductDetail } from "../../shared/api.ts";
import { type CatalogueRoute, formatRoute } from "../routing/route.ts";
import { StatusChip } from "../ui/status-chip.tsx";

interface VariantsProps {
  readonly variants: ProductDetail["variants"];
  readonly route: CatalogueRoute;
}

/** The variants of a parent, each with the terms that tell it from the others. */
export function Variants({ variants, route }: VariantsProps): ReactNode {
  return (
    <section className="panel-section">
      <h3>
        Variants<span className="heading-note">{variants.length}</span>
      </h3>
      {variants.length === 0 ? (
        <p className="faint">This parent has no variants yet.</p>
      ) : (
        <table className="variants">
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Terms</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {variants.map((variant) => (
              <tr key={variant.uuid}>
                <td>
                  <a href={formatRoute({ ...route, product: variant.uuid })}>{variant.code}</a>
                </td>
                <td>{variant.terms.length === 0 ? <span className="faint">None</span> : variant.terms.join(" · ")}</td>
                <td>
                  <StatusChip status={variant.status} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
