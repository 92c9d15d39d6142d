import { env } from "@/lib/core/env";

/** Whom to tell, and the key that proves who tells. */
export type IndexNow = { key: string; endpoint: string };

/** Undefined while it is off: then nothing is collected and nothing sent. */
export function indexNow(): IndexNow | undefined {
  const { INDEXNOW_KEY: key, INDEXNOW_ENDPOINT: endpoint } = env();
  return key === undefined ? undefined : { key, endpoint };
}
