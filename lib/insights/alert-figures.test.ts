import { expect, test } from "vitest";
import { figuresOfAlert } from "./alert-figures";
import { readAsked } from "./inquiry-counts";

const queryOf = (kind: Parameters<typeof figuresOfAlert>[0]["kind"], subject: string) => {
  const { pathname, searchParams } = new URL(figuresOfAlert({ kind, subject }, "ru"), "https://market.example");
  expect(pathname).toBe("/ru/workspace/figures");
  return readAsked(Object.fromEntries(searchParams));
};

test("an alert links to the figures of the part that fell", () => {
  expect(queryOf("country", "RU")).toEqual({ period: "28", country: "RU" });
  expect(queryOf("source", "engine")).toEqual({ period: "28", source: "engine" });
  expect(queryOf("design", "4711")).toEqual({ period: "28", design: 4711 });
  expect(queryOf("shop", "")).toEqual({ period: "28" });
});
