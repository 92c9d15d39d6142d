import { expect, test } from "vitest";
import { type Probe, probe } from "./probes";
import { makeOpenedSite, origin, respondWith } from "./responses.fixture";

const withCanonical = (address: string) =>
  `<html><head><link rel="canonical" href="${origin}${address}"></head></html>`;
const missing = "<!DOCTYPE html><html><head><title>Not found</title></head><body></body></html>";
const probes: Probe[] = [
  { address: "/en/p/gone-1", status: 410 },
  { address: "/en/nothing", status: 404 },
  { address: "/en/shop/was", status: 308, to: "/en/shop/is" },
  { address: "/en/shop/is?ref=friend", status: 200, to: "/en/shop/is" },
];

async function complaintsWhen(answers: Record<string, Parameters<typeof respondWith>[0]>, title = "Horse") {
  const fetchPage = respondWith((address, headers) => answers[address]?.(address, headers));
  const site = makeOpenedSite(fetchPage, { "/en/p/horse-2": { title } });
  await probe(probes, site);
  return Object.fromEntries(site.report.examples);
}
const right = {
  "/en/p/gone-1": () => ({ status: 410, body: missing }),
  "/en/nothing": () => ({ status: 404, body: missing }),
  "/en/shop/was": () => ({ status: 308, headers: { location: "/en/shop/is" } }),
  "/en/shop/is?ref=friend": () => ({ body: withCanonical("/en/shop/is") }),
};

test("a gone, missing or moved page has the right status", async () => {
  expect(await complaintsWhen(right)).toEqual({});
});

test("a missing page with status 200 is a soft 404, and so is a page with the title of a missing one", async () => {
  const soft = await complaintsWhen({ ...right, "/en/p/gone-1": () => ({ body: missing }) });
  expect(soft).toEqual({ softMissing: ["/en/p/gone-1 answers 200, not 410"] });
  expect(Object.keys(await complaintsWhen(right, "Not found"))).toEqual(["softMissing"]);
});

test("a gone page with status 404, or a wrong redirect, is reported", async () => {
  const wrong = {
    "/en/p/gone-1": () => ({ status: 404, body: missing }),
    "/en/shop/was": () => ({ status: 308, headers: { location: "/en" } }),
  };
  expect(await complaintsWhen({ ...right, ...wrong })).toEqual({
    broken: ["/en/p/gone-1 answers 404, not 410"],
    chains: ["/en/shop/was leads to /en, not to /en/shop/is"],
  });
});

test("an added parameter does not create another page", async () => {
  const other = { "/en/shop/is?ref=friend": () => ({ body: withCanonical("/en/shop/is?ref=friend") }) };
  expect(Object.keys(await complaintsWhen({ ...right, ...other }))).toEqual(["head"]);
});
