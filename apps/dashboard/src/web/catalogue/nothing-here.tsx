import type { ReactNode } from "react";
import { EmptyNotice } from "../ui/notice.tsx";

interface NothingHereProps {
  readonly filtered: boolean;
  readonly total: number;
  onClear(): void;
  onLastPage(): void;
}

/** Why a page of products is empty, and the way on. */
export function NothingHere({ filtered, total, onClear, onLastPage }: NothingHereProps): ReactNode {
  if (total > 0) {
    return (
      <EmptyNotice title="This page is empty">
        <p>There are fewer products than when the link was made.</p>
        <button type="button" className="button" onClick={onLastPage}>
          Go to the last page
        </button>
      </EmptyNotice>
    );
  }
  if (filtered) {
    return (
      <EmptyNotice title="No product matches">
        <p>Search for less of the code, or leave out a filter. Capital and small letters may count as different.</p>
        <button type="button" className="button" onClick={onClear}>
          Clear search and filters
        </button>
      </EmptyNotice>
    );
  }
  return (
    <EmptyNotice title="There are no products yet">
      <p>This organization has an empty catalogue. Create a product in Apiera or import some, and they show up here.</p>
    </EmptyNotice>
  );
}
