import { notFound } from "next/navigation";
import { NotFound } from "@/lib/core/errors";

/** For pages: `await getThing(…).catch(orNotFound)` answers 404 for what does not exist, or not for this actor. */
export function orNotFound(error: unknown): never {
  if (error instanceof NotFound) notFound();
  throw error;
}
