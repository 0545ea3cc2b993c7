/** What the server knows of a request beside its words; handed to the doors as Hono's `env`. */
export interface Visit {
  /** Where it comes from; null when the connection is gone already. */
  readonly address: string | null
  /** True when it came through TLS. */
  readonly tls: boolean
}

/** Hono's generic parameter for a door that reads the visit by `c.env`. */
export interface VisitEnv {
  Bindings: Visit
}
