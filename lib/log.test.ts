import { afterEach, expect, test, vi } from "vitest";
import { log } from "./log";

const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
const lines = () => written.mock.calls.map(([line]) => JSON.parse(String(line)));
afterEach(() => {
  written.mockClear();
  vi.unstubAllEnvs();
});

test("a line carries its event and the fields it was given", () => {
  log.warn("job.failed", { jobId: "7", attempt: 2 });
  expect(lines()).toEqual([{ at: expect.any(String), level: "warn", what: "job.failed", jobId: "7", attempt: 2 }]);
});

test("a line drops fields nobody listed", () => {
  const fields = { path: "/en", email: "buyer@example.com" };
  log.error("page.failed", fields);
  expect(JSON.stringify(lines())).not.toContain("buyer");
});

test("a failed query is told by its cause, without its parameters", () => {
  const cause = Object.assign(new Error("duplicate key value"), { code: "23505" });
  log.error("page.failed", { error: new Error("Failed query: insert … params: buyer@example.com", { cause }) });
  expect(lines()[0].error).toMatchObject({ message: "duplicate key value", code: "23505" });
  expect(JSON.stringify(lines())).not.toContain("buyer");
});

test("a level below LOG_LEVEL is not written", () => {
  vi.stubEnv("LOG_LEVEL", "error");
  log.warn("job.failed");
  expect(lines()).toEqual([]);
});
