export { createFilesystemCache, type FilesystemCache, type FilesystemCacheOptions } from "./filesystem-cache.ts";
