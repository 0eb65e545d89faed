import { ensure } from "../debian.ts";
import { locateRedisServer } from "./locate.ts";

if (!process.env.REDIS_URL) ensure(locateRedisServer);
