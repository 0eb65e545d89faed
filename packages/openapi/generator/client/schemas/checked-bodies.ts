/** The bodies that are checked at run time, by the component that describes them. */
export interface CheckedBodies {
  readonly requests: ReadonlySet<string>;
  readonly responses: ReadonlySet<string>;
}
