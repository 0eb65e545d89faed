/**
 * How sure a part of the description is: the reference states it (`documented`), the address of its page proves that it exists
 * but the page could not be read (`address`), or it follows from the conventions of its siblings (`derived`).
 */
export type Evidence = "documented" | "address" | "derived";

/**
 * What the access token must permit. Derived from the authentication guide: reading, creating and changing, removing; and administering the
 * organization and its members.
 */
export type Permission = "read" | "write" | "delete" | "admin";

/** HTTP methods. */
export type HttpMethod = "GET" | "HEAD" | "OPTIONS" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One query parameter of an operation. */
export interface ApiQueryParameter {
  /** Name as it stands in the query before percent-encoding, e.g. `code[contains]`. */
  readonly name: string;
  /** Type of one value. An object is written by its members, `filter[name]`. */
  readonly type: "string" | "integer" | "number" | "boolean" | "object";
  /** Narrower form of one value: `uuid`, `date-time` (RFC 3339) or `int32`. */
  readonly format?: "uuid" | "date-time" | "int32";
  /** Whether several values may be given, each as a repeated parameter. */
  readonly array: boolean;
  /** The allowed values, when they are known. */
  readonly enum?: readonly string[];
  /** Whether null is one of the values. Absent means no. */
  readonly nullable?: true;
  /** Evidence for the parameter; the operation's own unless the parameter is marked. */
  readonly evidence: Evidence;
}

/** One operation of the API, as a row of the table `operations`. */
export interface ApiOperation {
  /** Unique name, e.g. `listProducts`. */
  readonly operationId: string;
  /** Tag it belongs to, e.g. `Product Contents`. */
  readonly tag: string;
  readonly method: HttpMethod;
  /** Path with its parameters in braces, e.g. `/v1/products/{productUuid}`. */
  readonly path: string;
  /** Names of the path parameters, in the order of the path. */
  readonly pathParameters: readonly string[];
  /** Query parameters in the documented order. */
  readonly queryParameters: readonly ApiQueryParameter[];
  /** Whether it takes a body. */
  readonly hasBody: boolean;
  /** Status of its success, e.g. 200, 201 or 204. */
  readonly successStatus: number;
  readonly evidence: Evidence;
  readonly permission: Permission;
}
