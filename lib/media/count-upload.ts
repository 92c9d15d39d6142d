import { z } from "zod";
import { count } from "../core/counts";
import { NotAllowed, NotFound, Refusal } from "../core/errors";

/** `picture` includes those that were sent in parts, whose bytes are counted by `part`. */
type Kind = "picture" | "part" | "attachment" | "evidence" | "table";

/**
 * Counts the outcome of `work`, which receives and stores a file and calls `received` once it has its bytes. An upload
 * that fails before that was interrupted by its sender. `isReceived`: all bytes were here before.
 */
export async function countUpload<T>(
  kind: Kind,
  work: (received: (bytes: Uint8Array) => Uint8Array) => Promise<T>,
  { isReceived = false } = {},
): Promise<T> {
  const from = performance.now();
  let hasBytes = isReceived;
  const received = (bytes: Uint8Array) => {
    hasBytes = true;
    count("uploadBytes", { kind }, bytes.byteLength);
    return bytes;
  };
  try {
    const stored = await work(received);
    count("uploads", { kind, outcome: "stored", reason: "" });
    return stored;
  } catch (error) {
    const reason = reasonOf(error);
    const outcome = reason ? "refused" : hasBytes ? "failed" : "interrupted";
    count("uploads", { kind, outcome, reason });
    throw error;
  } finally {
    count("uploadSeconds", { kind }, (performance.now() - from) / 1_000);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.code.slice(error.code.lastIndexOf(".") + 1);
  if (error instanceof NotAllowed) return "notAllowed";
  if (error instanceof NotFound) return "gone";
  return error instanceof z.ZodError ? "invalid" : "";
}
