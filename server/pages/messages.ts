import type { IncomingHttpHeaders } from "node:http";

export type Question = { method?: string; path: string; headers: IncomingHttpHeaders; body?: Uint8Array };

/** What Next made of a question, as it goes out but for compression. Without `html` it leads elsewhere, or is no page. */
export type Page = {
  status: number;
  headers: Record<string, string>;
  cookies: string[];
  tags: string[];
  html?: Uint8Array;
};

/** An error on its way between threads, which would take its code and its class from it. */
export type Failure = { name: string; message: string; stack?: string; code?: unknown };

/**
 * What the thread is told. All of it comes through one port and is heard in the order it was said, so whatever is to be
 * forgotten is forgotten before a page that is asked for afterwards is rendered.
 */
export type ToThread =
  | { say: "render"; id: number; question: Question }
  /** Nobody waits for this one any more. */
  | { say: "drop"; id: number }
  /** Reads of these tags, or all. */
  | { say: "forget"; tags?: readonly string[] }
  /** Ends streams that would go on for as long as there are visitors. */
  | { say: "hush" }
  | { say: "close" };

export type FromThread =
  | { say: "open" }
  | { say: "rendered"; id: number; page: Page }
  | { say: "failed"; id: number; failure: Failure };

export function toFailure(thrown: unknown): Failure {
  let error = thrown;
  while (error instanceof Error && error.cause instanceof Error) error = error.cause;
  if (!(error instanceof Error)) return { name: "Error", message: typeof error };
  const { name, message, stack } = error;
  return { name, message, stack, code: "code" in error ? error.code : undefined };
}

export const toError = ({ message, ...rest }: Failure): Error => Object.assign(new Error(message), rest);
