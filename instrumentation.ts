import type { Instrumentation } from "next";
import { log } from "@/lib/core/log";
import { routePattern } from "@/lib/core/route-pattern";

/** Next calls this once at its start. Starts the pools that process uploaded files before the first upload arrives. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ warmPdfPool }, { warmRenditionsPool }] = await Promise.all([
    import("@/lib/media/attachments/pdf-pool"),
    import("@/lib/media/renditions-pool"),
  ]);
  warmPdfPool();
  warmRenditionsPool();
}

/** Logs an error that Next caught, with its cause: Next itself prints nothing. */
export const onRequestError: Instrumentation.onRequestError = (error, _, { routePath, routeType }) => {
  const digest = typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : undefined;
  log.error("next.failed", { path: routePattern(routePath), event: routeType, digest, error });
};
