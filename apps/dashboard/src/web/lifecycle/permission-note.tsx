import type { ReactNode } from "react";
import { Icon } from "../ui/icon.tsx";
import { TRANSITION_PERMISSION } from "./permission.ts";

/** Why the status of products cannot be changed here, and who can help. @param id - for the buttons it explains. */
export function PermissionNote({ id }: { readonly id: string }): ReactNode {
  return (
    <p id={id} className="permission-note">
      <Icon name="alert" />
      <span>
        Not available: the API client of this dashboard lacks the permission <code>{TRANSITION_PERMISSION}</code>. An
        administrator of the organization can give it.
      </span>
    </p>
  );
}
