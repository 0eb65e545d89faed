import type { ReactNode } from "react";
import type { ProductRow, Transition } from "../../shared/api.ts";
import { count } from "../format/words.ts";
import { words } from "../lifecycle/transitions.ts";
import { Icon } from "../ui/icon.tsx";
import type { BulkState } from "./run.ts";

interface ReportProps {
  readonly state: BulkState;
  readonly products: readonly ProductRow[];
  readonly transition: Transition;
}

/** What became of each product: those that need attention first, with the reason. */
export function Report({ state: { report, problem: broken }, products, transition }: ReportProps): ReactNode {
  const problem = broken ?? report?.stoppedBy;
  const codes = new Map(products.map(({ uuid, code }) => [uuid, code]));
  const codeOf = (uuid: string): string => codes.get(uuid) ?? uuid;
  return (
    <div className="report">
      {problem !== undefined && (
        <div className="report-problem" role="alert">
          <p>
            <strong>{problem.title}.</strong> {problem.detail}
          </p>
          {problem.correlationId !== undefined && (
            <p>
              Correlation ID <code>{problem.correlationId}</code>
            </p>
          )}
        </div>
      )}
      {report !== null && (
        <>
          <p className="report-sum" role="status">
            <span>
              <Icon name="check" /> {count(report.succeeded.length, "product")} {words(transition).done}
            </span>
            {report.failed.length > 0 && (
              <span data-tone="bad">
                <Icon name="alert" /> {report.failed.length} failed
              </span>
            )}
            {report.notAttempted.length > 0 && <span>{report.notAttempted.length} not attempted</span>}
          </p>
          {report.failed.length > 0 && (
            <section>
              <h3>Failed</h3>
              <ul className="report-list">
                {report.failed.map(({ uuid, problem: { title, detail, correlationId } }) => (
                  <li key={uuid}>
                    <code>{codeOf(uuid)}</code>
                    <p>
                      {title}. {detail}
                      {correlationId !== undefined && (
                        <span className="faint">
                          {" "}
                          Correlation ID <code>{correlationId}</code>
                        </span>
                      )}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Codes title="Not attempted" codes={report.notAttempted.map(codeOf)} />
          <Codes title="Succeeded" codes={report.succeeded.map(({ uuid }) => codeOf(uuid))} />
        </>
      )}
    </div>
  );
}

function Codes({ title, codes }: { readonly title: string; readonly codes: readonly string[] }): ReactNode {
  if (codes.length === 0) return null;
  return (
    <details className="report-codes" open={codes.length <= 10}>
      <summary>
        {title} <span className="heading-note">{codes.length}</span>
      </summary>
      <ul className="code-list">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
