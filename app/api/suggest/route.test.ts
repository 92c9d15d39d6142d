import { describe, expect, test } from "vitest";
// These tests read the test database.
import "@/db/client";
import { clientAddressHeader } from "@/lib/http/client-address";
import { locales } from "@/lib/i18n/locale";
import { GET } from "./route";

const getSuggestions = (query: string, from = "192.0.2.1") =>
  GET(new Request(`http://localhost:3000/api/suggest${query}`, { headers: { [clientAddressHeader]: from } }));

describe("the suggestions API", () => {
  test("answers 400 without a language of the market", async () => {
    for (const query of ["", "?q=plush", "?l=de&q=plush", "?l=EN&q=plush", "?l=%00&q=plush"])
      expect((await getSuggestions(query)).status).toBe(400);
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
  ])("returns no suggestions for %j in any language", async (typed) => {
    for (const locale of locales) {
      const response = await getSuggestions(`?l=${locale}&q=${typed}`);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ status: "", groups: [] });
    }
  });

  test("limits a network that requests faster than people type, and no other network", async () => {
    for (let count = 0; count < 600; count++) await getSuggestions("?l=en&q=", "198.51.100.7");
    const refused = await getSuggestions("?l=en&q=plush", "198.51.100.7");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await getSuggestions("?l=en&q=plush", "198.51.100.8")).status).toBe(200);
  });

  test("allows shared caches to store a response for five minutes", async () => {
    expect((await getSuggestions("?l=en&q=plush")).headers.get("cache-control")).toBe("public, max-age=300");
  });
});
