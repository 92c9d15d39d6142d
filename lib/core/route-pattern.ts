declare const isPattern: unique symbol;

/** The route of a path, such as `/[locale]/i/[token]`. The log takes no other paths: one that was sent may carry a secret. */
export type RoutePattern = string & { readonly [isPattern]: true };

/** Only for what stands in the code or in Next's list of routes, never for an address somebody sent. */
export const routePattern = (pattern: string): RoutePattern => pattern as RoutePattern;
