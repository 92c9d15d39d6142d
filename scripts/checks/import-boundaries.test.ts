import { describe, expect, test } from "vitest";
import { readSources } from "../sources";
import { boundaryComplaints } from "./import-boundaries";

const market = readSources();
/** Returns the complaints about these files, added to the market or in place of its own. */
const complaintsAbout = (files: Record<string, string>) =>
  boundaryComplaints(new Map([...market, ...Object.entries(files)])).filter((each) =>
    Object.keys(files).some((file) => each.includes(file)),
  );
const page = "app/[locale]/(market)/p/[listing]/page.tsx";

describe("the check of imports", () => {
  test("leaves out the studio, which has a package.json of its own", () => {
    expect([...market.keys()].filter((file) => file.startsWith("demo/studio/"))).toEqual([]);
    expect([...market.keys()].filter((file) => file.startsWith("demo/")).length).toBeGreaterThan(50);
  });

  test("accepts the market", () => {
    expect(boundaryComplaints(market)).toEqual([]);
  });

  test.each<[what: string, file: string, text: string, complaint: RegExp]>([
    [
      "a page that imports tables",
      page,
      'import { listings } from "@/db/schema";',
      /tables and rules are not its business/,
    ],
    ["a page with SQL", page, "const rows = sql`select 1`;", /no SQL in app/],
    ["a page with its own driver", page, 'import postgres from "postgres";', /SQL lives in/],
    [
      "a component that imports a query",
      "components/x/y.tsx",
      'import { guest } from "@/lib/market/get-rates";',
      /arrive as props/,
    ],
    [
      "a component that imports the database",
      "components/x/y.tsx",
      'import { database } from "@/db/client";',
      /arrive as props/,
    ],
    [
      "a domain that imports Next",
      "lib/shops/x.ts",
      'import { redirect } from "next/navigation";',
      /without a web server/,
    ],
    [
      "a domain that imports a component",
      "lib/shops/x.ts",
      'import { Plate } from "@/components/ui/plate";',
      /a domain decides/,
    ],
    [
      "a domain that imports a later one",
      "lib/shops/x.ts",
      'import { x } from "@/lib/catalogue/listing";',
      /domains come in the order/,
    ],
    [
      "a domain without an order",
      "lib/weather/x.ts",
      'import { x } from "@/lib/shops/public-shop";',
      /has no place in domainOrder/,
    ],
    [
      "a tool that imports a domain",
      "lib/core/x.ts",
      'import { x } from "../shops/public-shop";',
      /a tool knows no domain/,
    ],
    [
      "a cache that imports a domain",
      "lib/cache/x.ts",
      'import { x } from "../shops/public-shop";',
      /a tool knows no domain/,
    ],
    ["a cache of a domain's own", "lib/shops/x.ts", 'import { LRUCache } from "lru-cache";', /use createCache/],
    ["a table that imports a domain", "db/x.ts", 'import { x } from "../lib/shops/public-shop";', /below the rules/],
    [
      "test factories in market code",
      "lib/shops/x.ts",
      'import { makeShop } from "@/db/testing";',
      /factories are for tests/,
    ],
    [
      "a seed that imports the studio",
      "demo/x.ts",
      'import { clips } from "./studio/clip-list";',
      /package of its own/,
    ],
    ["a test that imports its types", "demo/x.test.ts", 'import type { Shot } from "./studio/kind";', /not even types/],
    ["next-auth in another file", "app/x.ts", 'import NextAuth from "next-auth";', /one file that knows/],
    ["a folder without a layer", "helpers/x.ts", 'import { x } from "@/lib/core/id";', /has no layer/],
    ["a dynamic import upwards", "lib/shops/x.ts", 'const x = await import("@/app/_lib/session");', /a domain decides/],
    ["a loading state above documents", "app/[locale]/(market)/p/loading.tsx", "", /delete it/],
    ["a loading state above everything", "app/[locale]/loading.tsx", "", /delete it/],
    ["React on a document", page, '"use client";\nuseState(0);', /ships no React/],
    ["Suspense on a document", page, "<Suspense fallback={null} />", /answers whole/],
    ["cookies on a shared document", page, 'import { cookies } from "next/headers";', /one page for everybody/],
    [
      "a server's module in the browser",
      "components/x/y.client.tsx",
      '"use client";\nuseActionState(0);\nimport { sign } from "@/lib/security/hmac";',
      /runs in the browser/,
    ],
    ["a style attribute", "components/x/y.tsx", '<p style={{ color: "red" }} />', /content security policy/],
    ["next/image", "components/x/y.tsx", 'import Image from "next/image";', /made at upload/],
    ["a left margin", "components/x/y.tsx", '<p className="flex ml-2" />', /mirrored/],
    ["text to the right", "components/x/y.tsx", '<p className="text-right" />', /mirrored/],
    ["raw HTML", "components/x/y.tsx", "<p dangerouslySetInnerHTML={html} />", /text is text/],
    [
      "a setting read from process.env",
      "lib/shops/x.ts",
      "const url = process.env.DATABASE_URL;",
      /lib\/core\/env\.ts/,
    ],
    [
      "an unchecked action",
      "app/x/actions.ts",
      '"use server";\nexport async function sendAction() { await send(); }',
      /public endpoint/,
    ],
    [
      "an unchecked action beside a checked one",
      "app/x/actions.ts",
      '"use server";\nexport async function a() { return submit(x); }\nexport const b = async () => send();',
      /b is a public endpoint/,
    ],
    ["an action inside a component", page, 'async function act() { "use server"; }', /a file of their own/],
    ["a journey that waits for time", "e2e/x.spec.ts", "await page.waitForTimeout(500);", /never for time/],
  ])("complains about %s", (_, file, text, complaint) => {
    expect(complaintsAbout({ [file]: text }).join("\n")).toMatch(complaint);
  });

  test.each<[what: string, file: string, text: string]>([
    ["types from anywhere", "components/x/y.tsx", 'import type { Actor } from "@/lib/core/actor";'],
    ["pure rules in components", "components/x/y.tsx", 'import { widths } from "@/lib/media/widths";'],
    ["domains in their order", "lib/catalogue/x.ts", 'import { x } from "@/lib/shops/public-shop";'],
    ["React in the workspace", "app/[locale]/(workspace)/workspace/x.client.tsx", '"use client";\nuseState(0);'],
    ["a document's form", "components/x/y.client.tsx", '"use client";\nuseActionState(x, y);'],
    [
      "an action that calls submit",
      "app/x/actions.ts",
      '"use server";\nexport async function a() { return submit(x); }',
    ],
    ["logical margins", "components/x/y.tsx", '<p className="ms-2 text-start rounded-s-m place-items-center" />'],
  ])("allows %s", (_, file, text) => {
    expect(complaintsAbout({ [file]: text })).toEqual([]);
  });

  test("finds React that a document reaches through another file", () => {
    const complaints = complaintsAbout({
      [page]: 'import { Clock } from "@/components/x/clock.client";',
      "components/x/clock.client.tsx": '"use client";\nuseEffect(tick);',
    });
    expect(complaints.join("\n")).toMatch(/clock\.client\.tsx: a document ships no React/);
  });

  test("complains about an unused exception", () => {
    const exception = { file: "lib/core/id.ts", imports: "db/client.ts", because: "it was needed once" };
    expect(boundaryComplaints(market, [exception])).toContainEqual(expect.stringContaining("take the exception out"));
  });
});
