import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { settings } from "@/lib/core/env";
import { root } from "./sources";

const read = (file: string) => readFileSync(`${root}${file}`, "utf8");
const readme = read("README.md");

describe("the README", () => {
  test("tells every setting there is, in the same order, and no other", () => {
    const told = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(told).toEqual(Object.keys(settings.shape));
  });

  test("tells the defaults as they are", () => {
    const defaults = settings.parse({});
    for (const [, name, told] of readme.matchAll(/^\| `([A-Z_]+)` \| `([^`]+)` \|/gm)) {
      const value: unknown = defaults[name as keyof typeof defaults];
      if (value !== undefined) expect(value === true ? "on" : value === false ? "off" : String(value), name).toBe(told);
    }
  });

  test.each(["README.md", "docs/conventions.md"])("names only what exists: %s", (file) => {
    const text = read(file);
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => target);
    const named = [
      ...text.matchAll(/`((?:app|components|db|demo|docs|e2e|jobs|lib|messages|scripts|server)\/[^`]*?)`/g),
    ];
    const places = [...links, ...named.map(([, place = ""]) => place)].filter((place) => !/^https?:|[<*…]/.test(place));
    expect(places.filter((place) => !existsSync(`${root}${place}`))).toEqual([]);
  });

  test("names only scripts that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const run = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});
