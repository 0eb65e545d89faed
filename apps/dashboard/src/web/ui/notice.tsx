import type { ReactNode } from "react";
import { problemOf } from "../requests/problem.ts";
import { Icon } from "./icon.tsx";

/** In the place of something that is not there: says why, and what to do. */
export function EmptyNotice({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="notice">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

interface ErrorNoticeProps {
  readonly error: unknown;
  /** What could not be done, e.g. "The products could not be loaded". */
  readonly what: string;
  readonly busy?: boolean;
  onRetry(): void;
}

/** What went wrong, what to do, and the way to try again. */
export function ErrorNotice({ error, what, busy = false, onRetry }: ErrorNoticeProps): ReactNode {
  const { title, detail, status, code, correlationId } = problemOf(error);
  return (
    <div className="notice notice-error" role="alert">
      <h2>
        <Icon name="alert" /> {what}
      </h2>
      <p>
        <strong>{title}.</strong> {detail}
      </p>
      <dl className="facts">
        {status > 0 && <Fact name="Status" value={String(status)} />}
        {code !== undefined && <Fact name="Code" value={code} />}
        {correlationId !== undefined && <Fact name="Correlation ID" value={correlationId} />}
      </dl>
      <button type="button" className="button" onClick={onRetry} disabled={busy}>
        <Icon name="retry" /> {busy ? "Trying…" : "Try again"}
      </button>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </div>
  );
}
