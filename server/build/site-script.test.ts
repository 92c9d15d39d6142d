import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compressFile } from "../http/files";
import { buildSiteScript } from "./site-script";

const folder = mkdtempSync(path.join(tmpdir(), "site-script-"));
beforeAll(() => buildSiteScript(process.cwd(), folder));
afterAll(() => rmSync(folder, { recursive: true }));

/** Bytes that a browser loads: the script, with the addresses of the others in it and the server's compression. */
async function sizeOf(name: string): Promise<number> {
  const manifest: Record<string, string> = JSON.parse(readFileSync(path.join(folder, "assets/manifest.json"), "utf8"));
  const file = path.join(folder, manifest[name] ?? `workspace/${name}.js`);
  return (await compressFile(readFileSync(file))).in("br").length;
}

describe("the script of the documents", () => {
  test("is served in at most 6,000 bytes", async () => {
    expect(await sizeOf("site")).toBeLessThanOrEqual(6_000);
  });

  test("has a part for private threads, served in at most 4 kB", async () => {
    expect(await sizeOf("thread")).toBeLessThanOrEqual(4_000);
  });

  test("has a part for listings with a factory board, served in at most 3 kB", async () => {
    expect(await sizeOf("board")).toBeLessThanOrEqual(3_000);
  });

  test("has a part for suggestions, loaded with the focus of a search field, in at most 2.5 kB", async () => {
    expect(await sizeOf("suggest")).toBeLessThanOrEqual(2_500);
  });

  test("has a part for the inquiry list beside the page, loaded with a click, in at most 1.2 kB", async () => {
    expect(await sizeOf("list-panel")).toBeLessThanOrEqual(1_200);
  });

  test("has a part for the browser's own translator, loaded where there is one, in at most 4.5 kB", async () => {
    expect(await sizeOf("translate")).toBeLessThanOrEqual(4_500);
  });

  test("has a part for the preview of a message, loaded with the first letter, in at most 1.5 kB", async () => {
    expect(await sizeOf("preview")).toBeLessThanOrEqual(1_500);
  });

  test("has a service worker for notices, served in at most 700 bytes", async () => {
    expect(await sizeOf("notices")).toBeLessThanOrEqual(700);
  });

  test("contains every custom element exactly once", () => {
    const imported = ["site", "thread", "board", "suggest", "list-panel", "translate", "preview"].flatMap((name) =>
      [...readFileSync(`components/elements/${name}.ts`, "utf8").matchAll(/import "\.\.\/(.+)";/g)].map(
        ([, file]) => `${file}.ts`,
      ),
    );
    const present = readdirSync("components", { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".element.ts"),
    );
    expect(imported.sort()).toEqual(present.sort());
  });
});
