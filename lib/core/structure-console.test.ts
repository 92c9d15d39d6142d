import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { logConsoleOutput } from "./structure-console";

const own = { ...console };
const listeners = process.listeners("warning");
const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
const lines = () => written.mock.calls.map(([line]) => String(line));
const parsed = () => lines().map((line) => JSON.parse(line));

beforeEach(() => {
  vi.stubEnv("LOG_LEVEL", "debug");
  logConsoleOutput("next");
  written.mockClear();
});
afterEach(() => {
  Object.assign(console, own);
  process.removeAllListeners("warning");
  for (const listener of listeners) process.on("warning", listener);
  vi.unstubAllEnvs();
});

test("each call of a console method writes one line with one JSON object", () => {
  const methods = ["debug", "log", "info", "warn", "error", "trace"] as const;
  for (const method of methods) console[method]("two\nlines", { name: "an object" }, 7);
  expect(lines().every((line) => line.endsWith("\n") && line.trim().split("\n").length === 1)).toBe(true);
  expect(parsed().map(({ level, what, reason }) => [level, what, reason])).toEqual(
    ["debug", "info", "info", "warn", "error", "debug"].map((level) => [level, "next", "two lines"]),
  );
});

test("a printed error is described, and objects printed with it are dropped", () => {
  const cause = Object.assign(new Error("duplicate key value"), { code: "23505" });
  console.error("⨯", new Error("Failed query: params: buyer@example.com", { cause }), { digest: "1" });
  expect(parsed()).toMatchObject([{ what: "next", error: { message: "duplicate key value", code: "23505" } }]);
  expect(lines().join()).not.toContain("buyer");
});

test("addresses, tokens and paths of private pages are masked", () => {
  const token = "q3Zt8kW1vB7mN2xY5pL9sD4fG6hJ0aCe";
  console.warn(`no page for buyer@example.com at /en/i/${token}?mail=${token}`);
  expect(lines().join()).not.toMatch(/buyer@|q3Zt8k/);
  expect(parsed()[0].reason).toBe("no page for <email> at /en/i/<token>?mail=<token>");
});

test("a warning of the runtime is written as a line", async () => {
  const warned = new Promise((resolve) => process.once("warning", resolve));
  process.emitWarning("too many listeners");
  await warned;
  expect(parsed()).toMatchObject([{ level: "warn", what: "next", error: { message: "too many listeners" } }]);
});
