/** A client the token endpoint knows besides the one of `clientId`. */
export interface ClientOptions {
  /** Its id. */
  readonly clientId: string;
  /** Its secret. */
  readonly clientSecret: string;
  /**
   * Organizations it may ask for, each with the permissions of its tokens there, e.g. `{ org_shop: ["read"] }`. What is not listed is refused.
   *
   * @defaultValue the organizations and permissions of the first client
   */
  readonly organizations?: Readonly<Record<string, readonly string[]>>;
}

/** A client with everything filled in. */
export interface KnownClient {
  readonly secret: string;
  /** Permissions by organization. */
  readonly grants: ReadonlyMap<string, readonly string[]>;
}

/** What {@link knownClients} reads of the options. */
export interface ClientSources {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly organization: string;
  readonly otherOrganizations: readonly string[];
  readonly permissions: readonly string[];
  readonly clients: readonly ClientOptions[];
}

/** Every client of the server, by its id. */
export function knownClients(options: ClientSources): ReadonlyMap<string, KnownClient> {
  const { clientId, clientSecret, organization, otherOrganizations, permissions } = options;
  const everywhere = new Map([organization, ...otherOrganizations].map((id) => [id, permissions] as const));
  const clients = new Map([[clientId, { secret: clientSecret, grants: everywhere }]]);
  for (const { clientId: id, clientSecret: secret, organizations } of options.clients) {
    clients.set(id, {
      secret,
      grants: organizations === undefined ? everywhere : new Map(Object.entries(organizations)),
    });
  }
  return clients;
}
