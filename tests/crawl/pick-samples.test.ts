import { expect, test } from "vitest";
import { pickSamples } from "./pick-samples";
import { makeOpenedSite, respondWith } from "./responses.fixture";

test("samples are one indexable page of every type in every language", () => {
  const opened = { "/en/p/thin-1": {}, "/en/p/horse-2": {}, "/en/p/lamp-3": {}, "/ar/p/horse-2": {}, "/en": {} };
  const { visits } = makeOpenedSite(
    respondWith(() => undefined),
    opened,
  );
  const thin = visits.all.get("/en/p/thin-1");
  if (thin) thin.isIndexable = false;
  expect(pickSamples(visits).map(({ address }) => address)).toEqual(["/en/p/horse-2", "/ar/p/horse-2", "/en"]);
});
