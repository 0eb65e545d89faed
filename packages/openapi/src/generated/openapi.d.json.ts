// Generated from packages/openapi/description by `pnpm generate`. Do not edit.
import type { OpenApiDocument } from "../openapi-document.ts";

declare const openapi: OpenApiDocument;
export default openapi;
