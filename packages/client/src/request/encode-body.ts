import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { Operation } from "./operation.ts";

/** A body as it goes onto the wire. */
export interface EncodedBody {
  readonly value: string | Uint8Array<ArrayBuffer> | ArrayBuffer | Blob | FormData | ReadableStream<Uint8Array>;
  /** Undefined where `fetch` sets it, as for the boundary of a multipart body. */
  readonly contentType: string | undefined;
  /** Whether it can be sent a second time: everything but a stream. */
  readonly repeatable: boolean;
}

/**
 * Writes a body in the form the operation takes. Members that are `undefined` are left out, `null` is written: to an update the first means
 * "as it is" and the second "none".
 *
 * @throws InvalidRequestError - the value has no such form.
 */
export function encodeBody(operation: Operation<unknown>, value: unknown): EncodedBody | undefined {
  if (value === undefined) {
    return undefined;
  }
  switch (operation.bodyType ?? "json") {
    case "json":
      return repeatable(toJson(operation, value), "application/json");
    case "form":
      return repeatable(toForm(operation, value), "application/x-www-form-urlencoded");
    case "multipart":
      return repeatable(toMultipart(operation, value), undefined);
    case "text":
      if (typeof value !== "string") throw invalid(operation, "the body must be a string");
      return repeatable(value, "text/plain; charset=utf-8");
    case "binary":
      return toBinary(operation, value);
  }
}

function repeatable(value: EncodedBody["value"], contentType: string | undefined): EncodedBody {
  return { value, contentType, repeatable: true };
}

function invalid(operation: Operation<unknown>, message: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError(message, { operationId: operation.id, parameter: "body", cause });
}

function toJson(operation: Operation<unknown>, value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // Its message may quote the value.
    throw invalid(operation, "the body cannot be written as JSON; it must not contain itself or a BigInt");
  }
  if (text === undefined) throw invalid(operation, "the body cannot be written as JSON");
  return text;
}

function toForm(operation: Operation<unknown>, value: unknown): string {
  if (value instanceof URLSearchParams) return value.toString();
  const fields = new URLSearchParams();
  for (const [name, item] of fieldsOf(operation, value)) fields.append(name, writeField(operation, name, item));
  return fields.toString();
}

function toMultipart(operation: Operation<unknown>, value: unknown): FormData {
  if (value instanceof FormData) return value;
  const form = new FormData();
  for (const [name, item] of fieldsOf(operation, value)) {
    if (item instanceof Blob) form.append(name, item);
    else if (isBytes(item)) form.append(name, new Blob([item]));
    else form.append(name, writeField(operation, name, item));
  }
  return form;
}

function toBinary(operation: Operation<unknown>, value: unknown): EncodedBody {
  if (value instanceof Blob) return repeatable(value, value.type || "application/octet-stream");
  if (isBytes(value)) return repeatable(value, "application/octet-stream");
  if (value instanceof ReadableStream) return { value, contentType: "application/octet-stream", repeatable: false };
  throw invalid(operation, "the body must be a Uint8Array, ArrayBuffer, Blob or ReadableStream");
}

/** Bytes that `fetch` takes. Those in shared memory it does not. */
function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> | ArrayBuffer {
  return value instanceof ArrayBuffer || (value instanceof Uint8Array && value.buffer instanceof ArrayBuffer);
}

/** The members of an object; those that are lists once for each item. */
function* fieldsOf(operation: Operation<unknown>, value: unknown): Generator<[string, unknown]> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalid(operation, "the body must be an object of fields");
  }
  for (const [name, member] of Object.entries(value)) {
    for (const item of Array.isArray(member) ? (member as unknown[]) : [member]) {
      if (item !== undefined) yield [name, item];
    }
  }
}

function writeField(operation: Operation<unknown>, name: string, value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value instanceof Date) throw invalid(operation, `${name} has no written form`);
  return value === null ? "" : toJson(operation, value);
}
