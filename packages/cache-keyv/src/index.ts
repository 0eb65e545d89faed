export { createKeyvCache, type KeyvCacheOptions, type KeyvLike } from "./keyv-cache.ts";
