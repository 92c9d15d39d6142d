import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { freePort, MarketProcess } from "./market-process";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-refusals-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a market that is expected to fail. Returns its output lines and its exit code. */
async function refusal(settings: Record<string, string>) {
  const market = new MarketProcess({ dataDir: path.join(folder, "data"), port: await freePort(), settings });
  const code = await market.ended();
  return {
    code,
    lines: market.output
      .trim()
      .split("\n")
      .map((line) => line.trim()),
  };
}

describe("a market that cannot start tells in one sentence how to fix it and exits with 1", () => {
  test("if no database answers", async () => {
    const unusedPort = await freePort();
    const { code, lines } = await refusal({ DATABASE_URL: `postgres://market:secret@localhost:${unusedPort}/market` });
    expect(lines.at(-1)).toBe(`No database answers at localhost:${unusedPort}: start it, or correct DATABASE_URL.`);
    expect(code).toBe(1);
  });

  test("if DATABASE_URL is empty, since a forgotten database must not become a demo market", async () => {
    const { code, lines } = await refusal({ DATABASE_URL: "" });
    expect(lines.at(-1)).toBe(
      "DATABASE_URL is empty: set it to your PostgreSQL server, or to embedded to use the one in DATA_DIR.",
    );
    expect(code).toBe(1);
  });

  test("if DATA_DIR is inside a file", async () => {
    const file = path.join(folder, "file");
    writeFileSync(file, "");
    const { code, lines } = await refusal({ DATA_DIR: path.join(file, "data") });
    expect(lines.at(-1)).toBe(`${file}/data is not a folder: move that file away, or set DATA_DIR.`);
    expect(code).toBe(1);
  });

  test("if DATA_DIR is not writable, here not even for root", async () => {
    const { code, lines } = await refusal({ DATA_DIR: "/sys/rattledrum" });
    expect(lines.at(-1)).toBe("/sys/rattledrum may not be written: give this account the right to, or set DATA_DIR.");
    expect(code).toBe(1);
  });

  test("if a setting is invalid", async () => {
    const { code, lines } = await refusal({ PORT: "eighty", LOG_LEVEL: "loud" });
    expect(lines.slice(-2)).toEqual(["PORT is a number.", "LOG_LEVEL is debug, info, warn, error or silent."]);
    expect(code).toBe(1);
  });
});
