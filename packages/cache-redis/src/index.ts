export type { IoredisClient, IoredisSubscriber } from "./driver/ioredis.ts";
export type { NodeRedisClient, NodeRedisSubscriber } from "./driver/node-redis.ts";
export { createRedisCache, type RedisCache, type RedisCacheOptions } from "./redis-cache.ts";
