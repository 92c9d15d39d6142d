import { describe, expect, test } from "vitest";
import { isCountry } from "./countries";
import { destinationCountries, destinationOf, portName } from "./destinations";
import { locales } from "./locale";

describe("the usual route to a country", () => {
  test("is listed for at least sixty countries, each with a port and a span of days", () => {
    expect(destinationCountries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(destinationCountries).size).toBe(destinationCountries.length);
    for (const country of destinationCountries) {
      expect(isCountry(country), country).toBe(true);
      const { port = "", days: [from, to] = [0, 0] } = destinationOf(country) ?? {};
      expect(port, country).toMatch(/^[A-Z][A-Za-z ]+$/);
      expect(from, country).toBeGreaterThan(0);
      expect(to, country).toBeGreaterThan(from);
    }
  });

  test("is the one in the market's rules", () => {
    const routes = ["BR", "MX", "ZA", "ES", "RU"].map(destinationOf);
    expect(routes).toEqual([
      { port: "Santos", by: "sea", days: [30, 45], currency: "BRL" },
      { port: "Manzanillo", by: "sea", days: [18, 25], currency: "MXN" },
      { port: "Durban", by: "sea", days: [25, 35], currency: "ZAR" },
      { port: "Valencia", by: "sea", days: [30, 38], currency: "EUR" },
      { port: "Moscow", by: "rail", days: [12, 18], currency: "RUB" },
    ]);
    expect(destinationOf("AQ")).toBeUndefined();
  });

  test("names the port in the reader's script with its Latin name beside it", () => {
    expect(portName("Santos", "ru")).toBe("Сантус (Santos)");
    expect(portName("Moscow", "fr")).toBe("Moscou");
    expect(portName("Tema", "ar")).toBe("Tema");
    for (const locale of locales)
      for (const port of ["Karachi", "Durban"]) expect(portName(port, locale)).toContain(port);
  });
});
