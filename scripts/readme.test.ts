import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { settings } from "@/lib/core/env";
import { listFiles, root } from "./sources";

const read = (file: string) => readFileSync(`${root}${file}`, "utf8");
const readme = read("README.md");
const documents = readdirSync(`${root}docs`, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => `docs/${file}`);

/** Every identifier of the market's code, SQL and messages. */
const known = new Set(
  [...listFiles(/\.(tsx?|m[jt]s|sql|css|json|lua|ya?ml|conf|ini)$/), ".env.example"].flatMap(
    (file) => read(file).match(/[A-Za-z]\w*/g) ?? [],
  ),
);
/** Names that docs/conventions.md and docs/operations.md invent or shorten. */
const examples = new Set(["verbNoun", "belowMinimumOrder", "canPublish", "add_incoterm_to_listings", "ACTION_n"]);

describe("the README", () => {
  test("lists every setting, in the order of the schema, and no other", () => {
    const listed = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(listed).toEqual(Object.keys(settings.shape));
  });

  test("gives the defaults of the schema", () => {
    const defaults = settings.parse({});
    for (const [, name, stated] of readme.matchAll(/^\| `([A-Z_]+)` \| `([^`]+)` \|/gm)) {
      const value: unknown = defaults[name as keyof typeof defaults];
      if (value !== undefined)
        expect(value === true ? "on" : value === false ? "off" : String(value), name).toBe(stated);
    }
  });

  test.each(["README.md", ...documents])("names only existing files: %s", (file) => {
    const text = read(file);
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, to = ""]) => join(dirname(file), to));
    const named = [
      ...text.matchAll(
        /`((?:app|components|db|demo|deploy|docs|e2e|jobs|lib|messages|scripts|server|tests)\/[^`]*?)`/g,
      ),
    ];
    const places = [...links, ...named.map(([, place = ""]) => place)].filter((place) => !/[<*…]/.test(place));
    expect(places.filter((place) => !existsSync(`${root}${place}`))).toEqual([]);
  });

  test("and the documents name only scripts of package.json", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const texts = ["README.md", ...documents].map(read).join();
    const run = [...texts.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("and the filters of test commands match a file", () => {
    const files = listFiles(/\.(test|slow-test|start-test|trust-test|spec)\.tsx?$/).join("\n");
    const texts = ["README.md", ...documents].map(read).join();
    const filters = [...texts.matchAll(/npm run test:\w+ -- ([\w./-]+)/g)].map(([, filter = ""]) => filter);
    expect(filters.length).toBeGreaterThan(10);
    expect(
      filters.filter((filter) => filter !== "whole" && !filter.startsWith("-") && !files.includes(filter)),
    ).toEqual([]);
  });

  test.each(["README.md", ...documents])("and names only identifiers that exist: %s", (file) => {
    const quoted = [
      ...read(file)
        .replace(/```[\s\S]*?```/g, "")
        .matchAll(/`([^`\n]+)`/g),
    ].map(([, text = ""]) => text);
    const identifiers = quoted.flatMap((text) => text.match(/[A-Za-z]\w*(?:[a-z][A-Z]|_)\w*/g) ?? []);
    expect(identifiers.filter((each) => !known.has(each) && !examples.has(each))).toEqual([]);
  });
});
