import { type ReactNode, useEffect, useRef } from "react";
import type { ProductDetail, Session } from "../../shared/api.ts";
import { dateTime } from "../format/time.ts";
import { typeWord } from "../format/words.ts";
import { useProduct } from "../requests/queries.ts";
import { type CatalogueRoute, formatRoute } from "../routing/route.ts";
import { Icon } from "../ui/icon.tsx";
import { ErrorNotice } from "../ui/notice.tsx";
import { StatusChip } from "../ui/status-chip.tsx";
import { Contents } from "./contents.tsx";
import { Images } from "./images.tsx";
import { LifecycleActions } from "./lifecycle-actions.tsx";
import { Variants } from "./variants.tsx";

interface ProductPanelProps {
  readonly uuid: string;
  readonly route: CatalogueRoute;
  readonly session: Session;
  onClose(): void;
}

/** All of one product, beside the list. */
export function ProductPanel({ uuid, route, session, onClose }: ProductPanelProps): ReactNode {
  const { data, error, isFetching, refetch } = useProduct(uuid);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel" aria-labelledby="panel-title">
      <header className="panel-header">
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {data?.product.code ?? (error === null ? "Loading…" : "Product")}
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close the product"
          title="Close (Esc)"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {error !== null && (
        <ErrorNotice
          error={error}
          what="The product could not be loaded"
          busy={isFetching}
          onRetry={() => void refetch()}
        />
      )}
      {data !== undefined && <Detail detail={data} route={route} session={session} />}
      {data === undefined && error === null && <PanelSkeleton />}
    </section>
  );
}

interface DetailProps {
  readonly detail: ProductDetail;
  readonly route: CatalogueRoute;
  readonly session: Session;
}

function Detail({ detail, route, session }: DetailProps): ReactNode {
  const { product, contents, variants, images, tags, transitions } = detail;
  return (
    <>
      <div className="panel-summary">
        {product.label !== null && <p className="panel-label">{product.label}</p>}
        <p className="panel-meta">
          <StatusChip status={product.status} />
          <span>{typeWord(product.type)}</span>
          {product.parentUuid !== null && (
            <a href={formatRoute({ ...route, product: product.parentUuid })}>Show its parent</a>
          )}
        </p>
        <LifecycleActions product={product} transitions={transitions} permissions={session.permissions} />
      </div>
      <Contents contents={contents} locales={session.locales} route={route} />
      {(product.type === "variantParent" || variants.length > 0) && <Variants variants={variants} route={route} />}
      <Images images={images} />
      <section className="panel-section">
        <h3>Tags</h3>
        {tags.length === 0 ? (
          <p className="faint">No tags.</p>
        ) : (
          <ul className="tags">
            {tags.map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        )}
      </section>
      <section className="panel-section">
        <h3>Record</h3>
        <dl className="facts">
          <div>
            <dt>Updated</dt>
            <dd>{dateTime(product.updatedAt)}</dd>
          </div>
          <div>
            <dt>Created</dt>
            <dd>{dateTime(product.createdAt)}</dd>
          </div>
          <div>
            <dt>UUID</dt>
            <dd>
              <code>{product.uuid}</code>
            </dd>
          </div>
        </dl>
      </section>
    </>
  );
}

function PanelSkeleton(): ReactNode {
  return (
    <div className="panel-skeleton skeleton" aria-hidden="true">
      {[1, 3, 2, 0, 3, 2].map((length, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bones never change places.
        <span key={index} className="bone" data-length={length} />
      ))}
    </div>
  );
}
