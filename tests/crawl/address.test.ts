import { expect, test } from "vitest";
import { addressOf, identityOf, kindOf, localeOf } from "./address";

const origin = "https://market.example";

test.each([
  ["/en/p/horse-1#prices", "/en/p/horse-1"],
  ["horse-2", "/en/p/horse-2"],
  ["../c/toys-5?page=2", "/en/c/toys-5?page=2"],
  [`${origin}/zh`, "/zh"],
  ["/en/search?q=плюш", "/en/search?q=%D0%BF%D0%BB%D1%8E%D1%88"],
  ["https://elsewhere.example/en", undefined],
  ["mailto:lin@example.com", undefined],
  ["http://[", undefined],
])("the address of %s is %s", (href, address) => {
  expect(addressOf(href, `${origin}/en/p/horse-1`, origin)).toBe(address);
});

test.each([
  ["/en", "home"],
  ["/pt-br/", "home"],
  ["/en/c/toys-5?page=2", "category"],
  ["/en/c/toys-5/material-plush", "facet"],
  ["/ar/p/horse-1", "listing"],
  ["/ur/shop/sisters", "shop"],
  ["/ur/shop/sisters/designs?page=3", "shop designs"],
  ["/ur/shop/sisters/brand", "shop brand"],
  ["/en/market/d1/2f", "floor"],
  ["/en/videos/horse-1a", "video"],
  ["/en/videos?before=1a", "videos"],
  ["/xx/p/horse-1", "other"],
  ["/feeds/en.atom", "other"],
])("%s is of the type %s", (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test("an address contains its language, and a video is identified by its id", () => {
  expect(localeOf("/pt-br/p/cavalo-1")).toBe("pt-br");
  expect(localeOf("/sitemap.xml")).toBeUndefined();
  expect(identityOf("/fr/videos/cheval-qui-pleure-1a")).toBe("/fr/videos/-1a");
  expect(identityOf("/fr/p/cheval-qui-pleure-1a")).toBe("/fr/p/cheval-qui-pleure-1a");
});
