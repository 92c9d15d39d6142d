import { afterEach, expect, test, vi } from "vitest";
import { log } from "./log";
import { withRequestId } from "./request-context";
import { routePattern } from "./route-pattern";

const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
const lines = () => written.mock.calls.map(([line]) => JSON.parse(String(line)));
afterEach(() => {
  written.mockClear();
  vi.unstubAllEnvs();
});

test("a line carries its event and the fields that it was called with", () => {
  log.warn("job.failed", { jobId: "7", attempt: 2 });
  expect(lines()).toEqual([{ at: expect.any(String), level: "warn", what: "job.failed", jobId: "7", attempt: 2 }]);
});

test("a line carries the id of the request that it was written for, across awaits", async () => {
  await withRequestId("0f3a", async () => {
    await Promise.resolve();
    log.warn("request.slow");
  });
  log.warn("job.failed");
  expect(lines()).toMatchObject([{ what: "request.slow", requestId: "0f3a" }, { what: "job.failed" }]);
  expect(lines()[1]).not.toHaveProperty("requestId");
});

test("a line drops fields that are not in the list", () => {
  const fields = { path: routePattern("/[locale]"), email: "buyer@example.com" };
  log.error("page.failed", fields);
  expect(JSON.stringify(lines())).not.toContain("buyer");
});

test("a failed query is logged by its cause, without its parameters", () => {
  const cause = Object.assign(new Error("duplicate key value"), { code: "23505" });
  log.error("page.failed", { error: new Error("Failed query: insert … params: buyer@example.com", { cause }) });
  expect(lines()[0].error).toMatchObject({ message: "duplicate key value", code: "23505" });
  expect(JSON.stringify(lines())).not.toContain("buyer");
});

test("a line leaves out the token of a private link in other people's messages", () => {
  const link = "/en/i/kY3vX0pQ_7aZ-1bC4dE5fG6hI8jK9lM2nO3pQ4rS5tU";
  log.error("next", { reason: `no answer for ${link}`, error: new Error(`cannot read ${link}`) });
  expect(lines()).toMatchObject([{ reason: "no answer for /en/i/…", error: { message: "cannot read /en/i/…" } }]);
  log.error("next", { reason: "inquiries_shop_id_created_at_index 0198f2c4-7d3e-7b21-9c11-0a2b3c4d5e6f" });
  expect(lines()[1].reason).toBe("inquiries_shop_id_created_at_index 0198f2c4-7d3e-7b21-9c11-0a2b3c4d5e6f");
});

test("a level below LOG_LEVEL is not written", () => {
  vi.stubEnv("LOG_LEVEL", "error");
  log.warn("job.failed");
  expect(lines()).toEqual([]);
});
