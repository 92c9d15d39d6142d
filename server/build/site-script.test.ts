import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { compressFile } from "../http/files";
import { siteScriptOptions } from "./site-script";

/** Bytes that a browser loads: the script with the server's compression. */
const sizeOf = async (name: string) => {
  const { outputFiles } = await build({ ...siteScriptOptions(process.cwd()), write: false });
  const file = outputFiles.find((each) => path.basename(each.path) === name);
  if (!file) throw new Error(`no ${name}`);
  return (await compressFile(Buffer.from(file.contents))).in("br").length;
};

describe("the script of the documents", () => {
  test("is served in at most 6,000 bytes", async () => {
    expect(await sizeOf("site.js")).toBeLessThanOrEqual(6_000);
  });

  test("has a part for private threads, served in at most 4 kB", async () => {
    expect(await sizeOf("thread.js")).toBeLessThanOrEqual(4_000);
  });

  test("has a part for listings with a factory board, served in at most 3 kB", async () => {
    expect(await sizeOf("board.js")).toBeLessThanOrEqual(3_000);
  });

  test("has a part for suggestions, loaded with the focus of a search field, in at most 2.5 kB", async () => {
    expect(await sizeOf("suggest.js")).toBeLessThanOrEqual(2_500);
  });

  test("has a part for the inquiry list beside the page, loaded with a click, in at most 1.2 kB", async () => {
    expect(await sizeOf("list-panel.js")).toBeLessThanOrEqual(1_200);
  });

  test("has a part for the browser's own translator, loaded where there is one, in at most 4.5 kB", async () => {
    expect(await sizeOf("translate.js")).toBeLessThanOrEqual(4_500);
  });

  test("has a part for the preview of a message, loaded with the first letter, in at most 1.5 kB", async () => {
    expect(await sizeOf("preview.js")).toBeLessThanOrEqual(1_500);
  });

  test("has a service worker for notices, served in at most 700 bytes", async () => {
    expect(await sizeOf("notices.js")).toBeLessThanOrEqual(700);
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
