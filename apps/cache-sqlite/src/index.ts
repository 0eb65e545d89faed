export { createSqliteCache, type SqliteCacheOptions } from "./sqlite-cache.ts";
