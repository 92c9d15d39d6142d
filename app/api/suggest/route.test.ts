import { describe, expect, test } from "vitest";
// A database must be there.
import "@/db/client";
import { clientAddressHeader } from "@/lib/http/client-address";
import { locales } from "@/lib/i18n/locale";
import { GET } from "./route";

const ask = (query: string, from = "192.0.2.1") =>
  GET(new Request(`http://localhost:3000/api/suggest${query}`, { headers: { [clientAddressHeader]: from } }));

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

  test("is refused for a while from where no person types so fast, and from nowhere else", async () => {
    for (let count = 0; count < 600; count++) await ask("?l=en&q=", "198.51.100.7");
    const refused = await ask("?l=en&q=plush", "198.51.100.7");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await ask("?l=en&q=plush", "198.51.100.8")).status).toBe(200);
  });

  test("may be kept for five minutes by everybody", async () => {
    expect((await ask("?l=en&q=plush")).headers.get("cache-control")).toBe("public, max-age=300");
  });
});
