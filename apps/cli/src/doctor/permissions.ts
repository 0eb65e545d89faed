import type { AccessToken } from "@apiera/auth";
import { type Check, check } from "./check.ts";

/** What each permission is for. */
const PERMISSIONS = {
  read: "view anything",
  write: "create or change anything",
  delete: "remove anything",
  admin: "manage the organization",
} as const;

/** What the token permits, and what it lacks. */
export function checkPermissions(token: AccessToken): Check {
  const has = token.permissions.join(", ") || "none";
  const lacks = Object.entries(PERMISSIONS).filter(([name]) => !token.can(name));
  if (lacks.length === 0) return check("permissions", "pass", `Permissions: ${has}.`);
  const lacking = lacks.map(([name, use]) => `no ${name}, so it cannot ${use}`).join("; ");
  const remedy = "Where that is not meant, an administrator of the organization gives the client another role.";
  const status = token.can("read") ? "warn" : "fail";
  return check("permissions", status, `Permissions: ${has}; ${lacking}.`, remedy);
}
