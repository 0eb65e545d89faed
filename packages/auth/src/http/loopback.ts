/** Whether a URL's host name means this very machine, so that plain http to it crosses no network (RFC 6761 section 6.3, RFC 1122, RFC 4291). */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
