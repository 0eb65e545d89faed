import type { HttpMethod } from "../../src/api-operation.ts";

/** A TypeScript type as text, and the schema types it needs to be imported. */
export interface TypeText {
  readonly text: string;
  readonly imports: readonly string[];
}

/** One query parameter. */
export interface QueryParameterModel {
  /** As the API writes it, e.g. `code[contains]`. */
  readonly name: string;
  readonly type: TypeText;
  readonly description: string | undefined;
  readonly required: boolean;
}

/** What a method does, as far as that decides its shape. */
export type Role = "list" | "bulkItems" | "bulkUuids" | "transition" | "plain";

/** One operation, with what the emitter needs to know of it. */
export interface OperationModel {
  readonly operationId: string;
  readonly tag: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly pathParameters: readonly string[];
  /** Path of the collection it belongs to, without version, parameters as `{}`. */
  readonly collection: readonly string[];
  /** Name of the method in its resource, before collisions are settled. */
  readonly methodName: string;
  readonly role: Role;
  readonly query: readonly QueryParameterModel[];
  /** Type of the body; for bulk roles of one element; undefined when there is none. */
  readonly body: TypeText | undefined;
  /** Whether each element of a bulk body names the resource it is about in `uuid`. */
  readonly bodyHasUuid: boolean;
  /** Type of the answer; undefined when there is none. */
  readonly result: TypeText | undefined;
  /** Type of one item of a page or of a bulk answer. */
  readonly item: TypeText | undefined;
  /** Whether the items of a page carry a `uuid`, which iterating needs. */
  readonly itemHasUuid: boolean;
  readonly summary: string;
  readonly description: string | undefined;
  readonly permission: string | undefined;
  readonly evidence: string | undefined;
  /** Documented error statuses, ascending. */
  readonly errors: readonly number[];
}

/** One resource: the operations of a tag. */
export interface ResourceModel {
  readonly tag: string;
  readonly description: string | undefined;
  /** Name of the class, e.g. `ProductContentsResource`. */
  readonly className: string;
  /** Name of the file without extension, e.g. `product-contents`. */
  readonly fileName: string;
  /** Name of the property it hangs at, e.g. `contents`. */
  readonly property: string;
  readonly operations: readonly NamedOperation[];
  /** Nested resources, in order of the description. */
  readonly children: readonly ResourceModel[];
}

/** An operation with its final names. */
export interface NamedOperation extends OperationModel {
  /** Name of the standalone function. */
  readonly functionName: string;
  /** Name of the operation constant. */
  readonly constantName: string;
}
