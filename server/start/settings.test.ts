import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readSettings } from "./settings";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rattledrum-settings-"));
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("DATABASE_OWNER_URL", undefined);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(settings: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return readSettings().env;
}

describe("the embedded database opens", () => {
  test("on a private origin without a setting", () => {
    expect(read({ DATABASE_URL: undefined, SITE_URL: "http://localhost:3000" }).isEmbedded).toBe(true);
  });

  test("on a public origin by its name", () => {
    expect(read({ DATABASE_URL: "embedded", SITE_URL: "https://rattledrum.com" }).isEmbedded).toBe(true);
  });

  test("on a public origin never by accident", () => {
    expect(() => read({ DATABASE_URL: undefined, SITE_URL: "https://rattledrum.com" })).toThrow(
      "SITE_URL is public, but DATABASE_URL is not set: set it to your PostgreSQL server, or to embedded",
    );
  });

  test("never for an empty setting", () => {
    expect(() => read({ DATABASE_URL: "", SITE_URL: "http://localhost:3000" })).toThrow(
      "DATABASE_URL is empty: set it",
    );
  });
});
