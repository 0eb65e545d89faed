// What calls are rejected with besides the classes of this package, so that one import has them all.
export { ApieraError, ConfigurationError, isApieraError, NetworkError, TimeoutError } from "@apiera/auth";
export { ApieraClient } from "./apiera-client.ts";
export { AssetsResource } from "./assets/assets-resource.ts";
export type { UploadProgress } from "./assets/send-content.ts";
export { type UploadedAssetFile, type UploadOptions, uploadAssetFile } from "./assets/upload-asset-file.ts";
export type { UploadSource } from "./assets/upload-source.ts";
export type {
  BulkFailure,
  BulkNotAttempted,
  BulkOptions,
  BulkProgress,
  BulkReport,
  BulkSuccess,
} from "./bulk/report.ts";
export { type ClientCore, createClientCore } from "./client-core.ts";
export { createClient } from "./create-client.ts";
export { InvalidRequestError } from "./errors/invalid-request-error.ts";
export { isOutcomeUnknown } from "./errors/outcome.ts";
export { isProblemError, type ProblemDetails, ProblemError, type ProblemItem } from "./errors/problem-error.ts";
export {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  GatewayTimeoutError,
  InternalServerError,
  NotFoundError,
  RateLimitExceededError,
  ServiceUnavailableError,
  UnauthorizedError,
  UnexpectedStatusError,
  UnprocessableEntityError,
} from "./errors/problem-errors.ts";
export { RateLimitWaitError } from "./errors/rate-limit-wait-error.ts";
export { ResponseValidationError, type ValidationIssue } from "./errors/response-validation-error.ts";
export { UploadError } from "./errors/upload-error.ts";
export type {
  ClientEvent,
  RateLimitWaitEvent,
  RequestEvent,
  ResponseEvent,
  ResponseInvalidEvent,
  RetryEvent,
} from "./events.ts";
export * from "./generated/index.ts";
export type { ClientOptions, RateLimitOptions, ValidationMode } from "./options/client-options.ts";
export type { RateLimitState } from "./pacing/paced-call.ts";
export type { RateLimitInfo } from "./pacing/rate-limit-headers.ts";
export type { ItemIterable, IterateOptions, ToArrayOptions } from "./pagination/iterate.ts";
export type { Page, PageInfo } from "./pagination/page.ts";
export type { ApiCall, ApiResponse } from "./request/api-call.ts";
export type { RequestOptions } from "./request/operation.ts";
export type { RetryOptions } from "./request/retry-policy.ts";
