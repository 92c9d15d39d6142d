import { expect, test } from "vitest";
import { metricsPathOfAlert } from "./alert-metrics-path";
import { parseMetricsQuery } from "./metrics-query";

const queryOf = (kind: Parameters<typeof metricsPathOfAlert>[0]["kind"], subject: string) => {
  const { pathname, searchParams } = new URL(metricsPathOfAlert({ kind, subject }, "ru"), "https://market.example");
  expect(pathname).toBe("/ru/workspace/figures");
  return parseMetricsQuery(Object.fromEntries(searchParams));
};

test("an alert links to the figures of the part that fell", () => {
  expect(queryOf("country", "RU")).toEqual({ period: "28", country: "RU" });
  expect(queryOf("source", "engine")).toEqual({ period: "28", source: "engine" });
  expect(queryOf("design", "4711")).toEqual({ period: "28", design: 4711 });
  expect(queryOf("shop", "")).toEqual({ period: "28" });
});
