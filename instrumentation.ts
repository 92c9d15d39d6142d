import type { Instrumentation } from "next";
import { log } from "@/lib/core/log";
import { routePattern } from "@/lib/core/route-pattern";

/** Once the market's pages are ready: what takes files from strangers starts before the first one comes. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ warmPdfPool }, { warmRenditionsPool }] = await Promise.all([
    import("@/lib/media/attachments/pdf-pool"),
    import("@/lib/media/renditions-pool"),
  ]);
  warmPdfPool();
  warmRenditionsPool();
}

/** Names the route of an error that Next has logged, by the error's digest. */
export const onRequestError: Instrumentation.onRequestError = (error, _, { routePath, routeType }) => {
  const digest = typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : undefined;
  log.error("next.failed", { path: routePattern(routePath), event: routeType, digest });
};
