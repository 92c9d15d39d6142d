import { env } from "../core/env";
import { isPublicHost } from "../http/public-address";

/**
 * Whether an account has a published password and this market is on the internet, where anyone could use it. The demo
 * market's accounts have addresses of example.com, which belong to no one (RFC 2606).
 */
export const isPublishedSignIn = (email: string, siteUrl = env().SITE_URL): boolean =>
  /[@.]example\.com$/.test(email) && isPublicHost(new URL(siteUrl).hostname);
