import type { HttpMethod } from "../../src/api-operation.ts";

/** A TypeScript type as text, and the schema types it needs to be imported. */
export interface TypeText {
  readonly text: string;
  readonly imports: readonly string[];
}

/** One path parameter. */
export interface PathParameterModel {
  /** Name of the function's parameter. */
  readonly name: string;
  readonly type: "string" | "number";
  /** Whether it has to be a UUID. */
  readonly isUuid: boolean;
}

/** One query parameter. */
export interface QueryParameterModel {
  /** As the API writes it, e.g. `code[contains]`. */
  readonly name: string;
  readonly type: TypeText;
  readonly description: string | undefined;
  readonly required: boolean;
  /**
   * What the runtime lets pass for it: its own name, with `;` and the kind of its values where that is known, and `filter[*]` for one whose
   * value is an object.
   */
  readonly allowed: readonly string[];
  /** What stands between the values of a list that is written as one value; undefined when each is written on its own. */
  readonly separator: string | undefined;
}

/** One header parameter. */
export interface HeaderParameterModel {
  readonly name: string;
  readonly type: string;
  readonly description: string | undefined;
  readonly required: boolean;
}

/** How a body is written, in the words of the runtime. */
export type BodyType = "json" | "form" | "multipart" | "text" | "binary";

/** The body of a request. */
export interface BodyModel {
  /** Type of the whole; for bulk roles of one element, for transitions of the transition. */
  readonly type: TypeText;
  readonly bodyType: BodyType;
  /** The media type where it is another than the usual one of {@link BodyModel.bodyType}. */
  readonly contentType: string | undefined;
  /** The component it is checked against before it is sent; for lists in bulk the one of an element. */
  readonly schema: string | undefined;
  readonly required: boolean;
  /** Whether each element of a bulk body names the resource it is about in `uuid`. */
  readonly hasUuid: boolean;
}

/** The answer of an operation. */
export interface ResultModel {
  readonly type: TypeText;
  readonly responseType: "json" | "text" | "binary";
  /** The component it is held against. */
  readonly schema: string | undefined;
}

/** What a method does, as far as that decides its shape. */
export type Role = "list" | "bulkItems" | "bulkUuids" | "transition" | "plain";

/** One operation, with what the emitter needs to know of it. */
export interface OperationModel {
  readonly operationId: string;
  readonly tag: string;
  readonly method: HttpMethod;
  /** Path with names in braces that are words; the original ones where they are. */
  readonly path: string;
  readonly pathParameters: readonly PathParameterModel[];
  /** Path of the collection it belongs to, without version, parameters as `{}`. */
  readonly collection: readonly string[];
  /** Name of the method in its resource, before collisions are settled. */
  readonly methodName: string;
  /** Whether the path says by our conventions what the operation does: in bulk, or an action. */
  readonly conventional: boolean;
  /** Whether it is about one member of the collection. */
  readonly isSingle: boolean;
  readonly role: Role;
  readonly query: readonly QueryParameterModel[];
  readonly headers: readonly HeaderParameterModel[];
  /** Undefined when there is none. */
  readonly body: BodyModel | undefined;
  /** Undefined when there is none. */
  readonly result: ResultModel | undefined;
  /** Type of one item of a page or of a bulk answer. */
  readonly item: TypeText | undefined;
  /** Whether one can go from page to page: the items carry a `uuid`, there is a parameter `page`, and the pages are counted. */
  readonly canIterate: boolean;
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
