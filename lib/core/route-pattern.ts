declare const isPattern: unique symbol;

/**
 * The route of a path, such as `/[locale]/i/[token]`. The log accepts no other paths: a requested one may contain a
 * secret.
 */
export type RoutePattern = string & { readonly [isPattern]: true };

/**
 * Marks a literal of the code or of Next's list of routes as a pattern. Never call it with an address from a request.
 */
export const routePattern = (pattern: string): RoutePattern => pattern as RoutePattern;
