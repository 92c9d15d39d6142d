import { expect, test } from "vitest";
import { figuresOfAlert } from "./alert-figures";
import { readAsked } from "./inquiry-counts";

const asked = (kind: Parameters<typeof figuresOfAlert>[0]["kind"], subject: string) => {
  const { pathname, searchParams } = new URL(figuresOfAlert({ kind, subject }, "ru"), "https://market.example");
  expect(pathname).toBe("/ru/workspace/figures");
  return readAsked(Object.fromEntries(searchParams));
};

test("an alert leads to the figures of what fell, and of nothing else", () => {
  expect(asked("country", "RU")).toEqual({ period: "28", country: "RU" });
  expect(asked("source", "engine")).toEqual({ period: "28", source: "engine" });
  expect(asked("design", "4711")).toEqual({ period: "28", design: 4711 });
  expect(asked("shop", "")).toEqual({ period: "28" });
});
