import { AsyncLocalStorage } from "node:async_hooks";
import { processSingleton } from "./process-singleton";

/** Words and numbers of the code, never input. */
export type Attributes = Record<string, string | number | boolean | undefined>;
type Kind = "server" | "client" | "internal";

/** Work that runs. `traceparent` names it to another thread or process (W3C Trace Context). */
export type Span = {
  readonly traceparent: string;
  rename(name: string): void;
  set(attributes: Attributes): void;
  end(error?: unknown): void;
};
/** `parent` is a span of this thread, or the header `traceparent` of a request. */
export type StartSpan = (name: string, attributes: Attributes, parent: Span | string | undefined, kind: Kind) => Span;

const tracing = processSingleton("tracing", () => ({
  start: undefined as StartSpan | undefined,
  scopes: new AsyncLocalStorage<{ span: Span | undefined }>(),
}));

/** Switches traces of this thread on, or off without a tracer; see server/tracing. */
export function setTracer(start: StartSpan | undefined): void {
  tracing.start = start;
}

/**
 * Runs `work` as a span of the current trace, or of that of the header `from`, or else of a new one. Without a tracer it
 * only runs `work`.
 */
export function trace<T>(
  name: string,
  attributes: Attributes,
  work: () => T,
  { from, kind = "internal" }: { from?: string | undefined; kind?: Kind } = {},
): T {
  const { start, scopes } = tracing;
  if (!start) return work();
  const span = start(name, attributes, from ?? currentSpan(), kind);
  return scopes.run({ span }, () => endWith(span, work));
}

function endWith<T>(span: Span, work: () => T): T {
  try {
    const result = work();
    if (result instanceof Promise)
      result.then(
        () => span.end(),
        (error) => span.end(error),
      );
    else span.end();
    return result;
  } catch (error) {
    span.end(error);
    throw error;
  }
}

/** Runs `work`, in which beginSpan() may set the current span. */
export const inTraceScope = <T>(work: () => T): T =>
  tracing.start ? tracing.scopes.run({ span: undefined }, work) : work();

/** Begins a span that the caller ends, and makes it current in the scope. Undefined without a tracer. */
export function beginSpan(name: string, attributes: Attributes, from: string | undefined): Span | undefined {
  const { start, scopes } = tracing;
  if (!start) return undefined;
  const span = start(name, attributes, from, "server");
  const scope = scopes.getStore();
  if (scope) scope.span = span;
  return span;
}

/** Adds a statement to the current trace, if there is one: its text with placeholders, never its values. */
export function traceStatement(text: string, statement: PromiseLike<unknown>): void {
  const { start } = tracing;
  const parent = start && currentSpan();
  if (!start || !parent) return;
  const span = start("query", { "db.system.name": "postgresql", "db.query.text": text.trim() }, parent, "client");
  statement.then(
    () => span.end(),
    (error) => span.end(error),
  );
}

/** Returns the headers by which the current trace goes on in another thread. */
export function traceHeaders(): { traceparent?: string } {
  const span = tracing.start && currentSpan();
  return span ? { traceparent: span.traceparent } : {};
}

const currentSpan = (): Span | undefined => tracing.scopes.getStore()?.span;
