import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { trace, traceHeaders } from "@/db/base/trace";
import { inMarketWithReferenceData } from "@/db/testing";
import { sendEmail } from "@/lib/notifications/email";
import { attributesOf, openCollector } from "@/server/tracing/collector.fixture";
import { withMailServer } from "./mail-server.fixture";
import { runNextJob } from "./run-job";

const smtp = withMailServer();
vi.stubEnv("LOG_LEVEL", "silent");
let collector: Awaited<ReturnType<typeof openCollector>>;
let endTracing: () => Promise<void>;

beforeAll(async () => {
  collector = await openCollector();
  vi.stubEnv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.url);
  endTracing = (await import("@/server/tracing/open-telemetry")).startTracing();
});
afterAll(() => {
  collector.close();
  vi.unstubAllEnvs();
});

test("a header that is none, or of another form, begins a trace of its own", async () => {
  for (const from of ["", "00-0-0-01", "x".repeat(500)])
    expect(trace("work", {}, traceHeaders, { from })).toEqual({
      traceparent: expect.stringMatching(/^00-\w{32}-\w{16}-01$/),
    });
});

test("the trace of a job has its statements and its email, without address and text, and each failure", async () => {
  await inMarketWithReferenceData(async (db, owner) => {
    await owner`insert into jobs (name, data, run_at) values
      ('mailMember:1', '{}', now() - interval '1 minute'), ('refreshRates', '{}', now())`;
    await runNextJob(db, () => async () => {
      await db.execute(sql`select ${"lucia@example.com"}::text`);
      const content = { subject: "Secret", text: "Secret", html: "<p>Secret</p>" };
      await sendEmail({ to: { name: "Lucía", address: "lucia@example.com" }, ...content, id: "one" });
    });
    await runNextJob(db, () => () => Promise.reject(Object.assign(new Error("Secret"), { code: "E1" })));
  });
  expect(smtp.caught.map(({ to }) => to)).toEqual(["lucia@example.com"]);
  await endTracing();
  expect(trace("after the end", {}, traceHeaders)).toEqual({});

  const spans = collector.spans();
  const job = spans.find(({ name }) => name === "job mailMember");
  expect(job && attributesOf(job)).toMatchObject({ "job.attempt": 1 });
  expect(job?.parentSpanId).toBeUndefined();
  const inJob = spans.filter(({ parentSpanId }) => parentSpanId === job?.spanId);
  expect(inJob.map(({ name, traceId }) => [name, traceId])).toEqual([
    ["query", job?.traceId],
    ["email", job?.traceId],
  ]);
  expect(inJob[0] && attributesOf(inJob[0])["db.query.text"]).toBe("select $1::text");
  const failed = spans.find(({ name }) => name === "job refreshRates");
  expect(failed?.status.code).toBe(2);
  expect(failed && attributesOf(failed)["error.type"]).toBe("Error E1");
  expect(collector.bodies.join()).not.toMatch(/lucia|Lucía|Secret/);
});
