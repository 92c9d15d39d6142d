import { describe, expect, test } from "vitest";
// A database must be there.
import "@/db/client";
import { locales } from "@/lib/locale";
import { GET } from "./route";

const ask = (query: string) => GET(new Request(`http://localhost:3000/api/suggest${query}`));

describe("asking for suggestions", () => {
  test("needs a language of the market", async () => {
    for (const query of ["", "?q=plush", "?l=de&q=plush", "?l=EN&q=plush", "?l=%00&q=plush"])
      expect((await ask(query)).status).toBe(400);
  });

  test.each([
    "",
    "%20%20",
    "%00",
    "zq%00",
    "zq%E0%A4%A",
    "%",
    "%ED%A0%80",
    "'",
    "\\",
    "!!!",
    "½№",
    "🐴".repeat(20),
    "ا".repeat(300),
    "x".repeat(60),
  ])("finds nothing for %j, and breaks on it in no language", async (typed) => {
    for (const locale of locales) {
      const answer = await ask(`?l=${locale}&q=${typed}`);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ status: "", groups: [] });
    }
  });

  test("may be kept for five minutes by everybody", async () => {
    expect((await ask("?l=en&q=plush")).headers.get("cache-control")).toBe("public, max-age=300");
  });
});
