import { env } from "@/lib/core/env";

/** The receiver of IndexNow, and the key that authenticates this site. */
export type IndexNow = { key: string; endpoint: string };

/** Returns the settings; undefined if IndexNow is off, so that nothing is collected or sent. */
export function indexNow(): IndexNow | undefined {
  const { INDEXNOW_KEY: key, INDEXNOW_ENDPOINT: endpoint } = env();
  return key === undefined ? undefined : { key, endpoint };
}
