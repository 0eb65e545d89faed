import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import type { ProductDetail, ProductList, ProductRow, Transition, TransitionResult } from "../../shared/api.ts";
import { sendForJson } from "../requests/http.ts";
import { patchProduct, refreshProducts } from "../requests/patch.ts";
import { problemOf } from "../requests/problem.ts";
import { PRODUCT_KEY, PRODUCTS_KEY } from "../requests/queries.ts";
import { showToast } from "../toast/store.ts";
import { expectedStatus, wayBack, words } from "./transitions.ts";

export interface TransitionRequest {
  readonly product: Pick<ProductRow, "uuid" | "code">;
  readonly transition: Transition;
  /** Whether this takes another one back: then the message offers nothing further. */
  readonly isUndo?: boolean;
}

type Kept = readonly (readonly [readonly unknown[], ProductList | ProductDetail | undefined])[];

/**
 * Changes the lifecycle of a product. Where the result is certain it is shown at once and taken back when the server refuses; a message then says how
 * it went, with a way back.
 */
export function useTransition(): UseMutationResult<TransitionResult, Error, TransitionRequest> {
  const client = useQueryClient();
  const mutation = useMutation<TransitionResult, Error, TransitionRequest, { readonly before: Kept }>({
    mutationFn: ({ product, transition }) =>
      sendForJson<TransitionResult>(`/api/products/${encodeURIComponent(product.uuid)}/transition`, {
        body: { transition },
      }),
    async onMutate({ product, transition }) {
      const expected = expectedStatus(transition);
      if (expected === null) return { before: [] };
      // A list that is under way would show the status before again.
      await Promise.all([PRODUCTS_KEY, PRODUCT_KEY].map((key) => client.cancelQueries({ queryKey: [key] })));
      const before: Kept = [
        ...client.getQueriesData<ProductList>({ queryKey: [PRODUCTS_KEY] }),
        ...client.getQueriesData<ProductDetail>({ queryKey: [PRODUCT_KEY] }),
      ];
      patchProduct(client, product.uuid, { status: expected });
      return { before };
    },
    onError(error, { product, transition }, context) {
      for (const [key, data] of context?.before ?? []) client.setQueryData(key, data);
      const { title, detail, correlationId } = problemOf(error);
      showToast({
        tone: "bad",
        text: `${product.code} was not ${words(transition).done}. ${title}`,
        note: correlationId === undefined ? detail : `${detail} Correlation ID: ${correlationId}`,
      });
    },
    onSuccess(result, { product, transition, isUndo }) {
      patchProduct(client, product.uuid, result.product, result.transitions);
      const back = isUndo ? null : wayBack(transition, result);
      showToast({
        tone: "good",
        text: isUndo
          ? `Undone: ${product.code} is ${result.product.status}.`
          : `${product.code} is ${words(transition).done}.`,
        note: back?.note ?? null,
        action: back && {
          label: back.label,
          run: () => mutation.mutate({ product, transition: back.transition, isUndo: true }),
        },
      });
    },
    onSettled: () => refreshProducts(client),
  });
  return mutation;
}
