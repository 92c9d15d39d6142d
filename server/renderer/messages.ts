/** Messages to a render worker, handled in order. Requests travel by HTTP over its socket. */
export type ToWorker =
  /** Drops cached reads with these tags, or all; answered by `acknowledged`. */
  | { type: "invalidate"; id: number; tags?: readonly string[] }
  /** Ends server-sent events, which would outlast every other request. */
  | { type: "closeStreams" }
  | { type: "close" };

export type FromWorker = { type: "open" } | { type: "acknowledged"; id: number };
