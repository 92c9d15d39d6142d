import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace as spans } from "@opentelemetry/api";
import { parseTraceParent, setGlobalErrorHandler } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { type Span, type StartSpan, setTracer } from "@/db/base/trace";
import { describeError, log } from "@/lib/core/log";

/** Characters of a statement, some of which insert hundreds of rows. */
const maxText = 2_000;
const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL } as const;

/**
 * Sends the spans of this thread to OTEL_EXPORTER_OTLP_ENDPOINT; the other variables of OpenTelemetry for the exporter
 * and the sampler apply as well. Nothing is registered globally, so that no library adds spans with addresses or values.
 * @returns a function that ends tracing and sends what is left
 */
export function startTracing(): () => Promise<void> {
  setGlobalErrorHandler((error) => log.warn("traces.failed", { reason: describeError(error).name }));
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ "service.name": process.env.OTEL_SERVICE_NAME || "rattledrum" }),
    spanLimits: { attributeValueLengthLimit: maxText },
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer("rattledrum");
  const contexts = new WeakMap<Span, Context>();
  const contextOf = (parent: Span | string | undefined): Context => {
    if (typeof parent !== "string") return (parent && contexts.get(parent)) ?? ROOT_CONTEXT;
    const remote = parseTraceParent(parent);
    return remote ? spans.setSpanContext(ROOT_CONTEXT, { ...remote, isRemote: true }) : ROOT_CONTEXT;
  };
  const start: StartSpan = (name, attributes, parent, kind) => {
    const context = contextOf(parent);
    const span = tracer.startSpan(name, { attributes, kind: kinds[kind] }, context);
    const { traceId, spanId, traceFlags } = span.spanContext();
    const started: Span = {
      traceparent: `00-${traceId}-${spanId}-0${traceFlags & 1}`,
      rename: (name) => void span.updateName(name),
      set: (more) => void span.setAttributes(more),
      end(error) {
        if (error !== undefined) {
          // The text of an error may quote input; its name and code do not.
          const { name = "Error", code } = describeError(error) as { name?: string; code?: unknown };
          span.setAttribute("error.type", code === undefined ? name : `${name} ${code}`);
          span.setStatus({ code: SpanStatusCode.ERROR });
        }
        span.end();
      },
    };
    contexts.set(started, spans.setSpan(context, span));
    return started;
  };
  setTracer(start);
  return async () => {
    setTracer(undefined);
    await provider.shutdown();
  };
}
