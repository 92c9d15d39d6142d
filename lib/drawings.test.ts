import { expect, test } from "vitest";
import { type Asked, drawBy, findDrawing } from "./drawings";

const asked: Asked[] = [];
const draw = async (each: Asked) => {
  asked.push(each);
  return { key: "k", head: "<title>x</title>" };
};
drawBy({ kind: "drawn", hasHandle: true }, draw);
drawBy({ kind: "list", hasHandle: false }, draw);

test("a page is drawn by what stands in its address, as Next tells it", async () => {
  const found = findDrawing("/pt-br/drawn/horse-2k9x?qty=2400&a=1&a=2&b=");
  expect(found?.page).toBe("pt-br drawn");
  expect(asked).toEqual([]);
  expect(await found?.draw()).toEqual({ key: "k", head: "<title>x</title>" });
  expect(asked).toEqual([{ locale: "pt-br", handle: "horse-2k9x", query: { qty: "2400", a: ["1", "2"], b: "" } }]);
});

test("so is one without a handle", async () => {
  await findDrawing("/ar/list?q=a%20b")?.draw();
  expect(asked.at(-1)).toEqual({ locale: "ar", handle: "", query: { q: "a b" } });
});

test.each([
  "/en/other/horse",
  "/en/list/",
  "/en/list/horse",
  "/xx/drawn/horse",
  "/en/drawn",
  "/en/drawn/",
  "/en/drawn/horse/more",
  "/en/drawn/horse%20",
  "/en/drawn/h%2Fx",
  "/en",
  "/",
])("the page at %s is not drawn", (path) => {
  expect(findDrawing(path)).toBeUndefined();
});
