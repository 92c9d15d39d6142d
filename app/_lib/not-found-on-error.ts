import { notFound } from "next/navigation";
import { NotFound } from "@/lib/core/errors";

/** Turns NotFound into 404: pages call `await getThing(…).catch(notFoundOnError)`. Rethrows other errors. */
export function notFoundOnError(error: unknown): never {
  if (error instanceof NotFound) notFound();
  throw error;
}
