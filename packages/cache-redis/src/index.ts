export type { IoredisClient, IoredisSubscriber } from "./driver/ioredis.ts";
export { createRedisCache, type RedisCache, type RedisCacheOptions } from "./redis-cache.ts";
