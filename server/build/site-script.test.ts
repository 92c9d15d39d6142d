import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { siteScriptOptions } from "./site-script";

describe("the script of the documents", () => {
  test("is at most 5 kB after brotli", async () => {
    const { outputFiles } = await build({ ...siteScriptOptions(process.cwd()), write: false });
    expect(brotliCompressSync(outputFiles[0]?.contents ?? "").length).toBeLessThanOrEqual(5_000);
  });

  test("contains every element there is", () => {
    const imported = [...readFileSync("components/site.ts", "utf8").matchAll(/import "\.\/(.+)";/g)].map(
      ([, name]) => `${name}.ts`,
    );
    const present = readdirSync("components", { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".element.ts"),
    );
    expect(imported.sort()).toEqual(present.sort());
  });
});
