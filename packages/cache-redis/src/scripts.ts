import { Script } from "./script.ts";

// Each script touches the one key it is given, so it runs on any Cluster. What it does, no other client sees half done.
// A key whose PTTL is 0 still exists for the rest of that millisecond; for the cache its life is over, in every script alike.
// PUBLISH is tried with pcall: a user who may not publish can still store, and a message is only a hint. It is not SPUBLISH, whose
// messages stay in one shard: sets are as rare as purchases, so telling every node costs nothing, and a subscriber may then sit on any
// node, needs nothing of Redis 7 and loses nothing when its slot moves.

/** Reads an entry: value, version, milliseconds left; nil for none, for other types, and for one that would live for ever. */
export const GET_ENTRY: Script = new Script(`
if redis.call('TYPE', KEYS[1]).ok ~= 'hash' then return false end
local entry = redis.call('HMGET', KEYS[1], 'value', 'version')
local ttl = redis.call('PTTL', KEYS[1])
if not entry[1] or not entry[2] or ttl <= 0 then return false end
return { entry[1], entry[2], ttl }
`);

/**
 * Stores an entry. Arguments: value, version, milliseconds, channel.
 *
 * HSET comes before anything is removed: a server without memory refuses it, and then the old entry is still there.
 */
export const SET_ENTRY: Script = new Script(`
local type = redis.call('TYPE', KEYS[1]).ok
if type ~= 'hash' and type ~= 'none' then redis.call('DEL', KEYS[1]) end
redis.call('HSET', KEYS[1], 'value', ARGV[1], 'version', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
redis.pcall('PUBLISH', ARGV[4], 'set')
return 1
`);

/** Takes time from an entry's life that it has lived already. Arguments: version, milliseconds. Another version is left alone. */
export const AGE_ENTRY: Script = new Script(`
if redis.call('TYPE', KEYS[1]).ok ~= 'hash' or redis.call('HGET', KEYS[1], 'version') ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], redis.call('PTTL', KEYS[1]) - ARGV[2])
`);

/**
 * Deletes an entry. Arguments: channel, then the version to delete, or nothing for any. Replies 1 when a living entry was deleted;
 * what counts as none is removed only when no version is asked for.
 */
export const DELETE_ENTRY: Script = new Script(`
local living = redis.call('TYPE', KEYS[1]).ok == 'hash' and redis.call('PTTL', KEYS[1]) > 0
if ARGV[2] and not (living and redis.call('HGET', KEYS[1], 'version') == ARGV[2]) then return 0 end
redis.call('DEL', KEYS[1])
if not living then return 0 end
redis.pcall('PUBLISH', ARGV[1], 'delete')
return 1
`);

/**
 * Takes a lease. Arguments: owner, milliseconds. Replies 1 when it is the owner's now.
 *
 * An owner that already has it gets it again: a client that lost the reply sends the command a second time.
 */
export const TAKE_LEASE: Script = new Script(`
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] and redis.call('PTTL', KEYS[1]) > 0 then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`);

/** Gives a lease a new life. Arguments: owner, milliseconds. Replies 1 when it still was the owner's and not over. */
export const RENEW_LEASE: Script = new Script(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] or redis.call('PTTL', KEYS[1]) <= 0 then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
`);

/** Gives a lease back. Argument: owner. Replies 1 when it still was the owner's. */
export const RELEASE_LEASE: Script = new Script(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
`);
