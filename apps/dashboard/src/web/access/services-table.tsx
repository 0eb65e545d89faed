import type { ReactNode } from "react";
import type { ServiceState } from "../../shared/api.ts";
import { duration, moment } from "../format/time.ts";

interface ServicesTableProps {
  readonly services: readonly ServiceState[];
  readonly now: number;
}

const STATE_SHAPES: Readonly<Record<ServiceState["state"], string>> = {
  starting: "draft",
  ready: "published",
  stopping: "unpublished",
  stopped: "removed",
};

const FIGURES: readonly string[] = ["Starts", "Bought", "Shared", "Reused", "401s"];
const COLUMNS: readonly string[] = ["Service", "State", "Token issued", "Expires", ...FIGURES, "Cache"];

/** What the timeline shows, and the counters, as a table. */
export function ServicesTable({ services, now }: ServicesTableProps): ReactNode {
  return (
    <section className="card" aria-labelledby="services-title">
      <h2 id="services-title">Services</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on small screens, which the keyboard must be able to do. */}
      <section className="scroll-box" aria-label="Services, scrolls sideways" tabIndex={0}>
        <table className="services">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={FIGURES.includes(column) ? "figure" : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {services.map((service) => (
              <tr key={service.service}>
                <th scope="row">
                  {service.service}
                  {service.framework !== null && <span className="heading-note">{service.framework}</span>}
                </th>
                <td>
                  <span className="chip" data-status={STATE_SHAPES[service.state]}>
                    {service.state}
                  </span>
                </td>
                <TokenCells service={service} now={now} />
                <td className="figure">{service.instances.toLocaleString("en")}</td>
                <td className="figure">{service.purchased.toLocaleString("en")}</td>
                <td className="figure">{service.shared.toLocaleString("en")}</td>
                <td className="figure">{service.reused.toLocaleString("en")}</td>
                <td className="figure" data-bad={service.unauthorized > 0 || undefined}>
                  {service.unauthorized.toLocaleString("en")}
                </td>
                <td>
                  <CacheCell service={service} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function TokenCells({ service: { token }, now }: { readonly service: ServiceState; readonly now: number }): ReactNode {
  if (token === null) {
    return (
      <>
        <td className="faint">none</td>
        <td className="faint">–</td>
      </>
    );
  }
  const left = token.expiresAt - now;
  return (
    <>
      <td>{moment(token.issuedAt, now)}</td>
      <td>
        {moment(token.expiresAt, now)}{" "}
        <span className="faint">{left > 0 ? `in ${duration(Math.ceil(left / 1000) * 1000)}` : "expired"}</span>
      </td>
    </>
  );
}

function CacheCell({ service: { cacheState, cacheFailures } }: { readonly service: ServiceState }): ReactNode {
  return (
    <span className="cache" data-state={cacheState}>
      {cacheState}
      {cacheFailures > 0 && <span className="faint"> · {cacheFailures} failed</span>}
    </span>
  );
}
