/**
 * Loaded with `--import` into services that a script started over a channel: when the script goes away, even by SIGKILL, the channel closes, and the
 * service is told to stop as any other is. A service that is started by hand needs none of this.
 */

process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
// Waiting for that must not keep a service alive that has nothing else to do.
process.channel?.unref();
