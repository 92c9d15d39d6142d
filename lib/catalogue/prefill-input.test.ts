import { expect, test } from "vitest";
import { prefillInput } from "./input-own";

test("a link fills in title, language and category of a new listing", () => {
  expect(prefillInput.parse({ title: " rain poncho ", in: "en", category: "312" })).toEqual({
    title: "rain poncho",
    in: "en",
    category: 312,
  });
});

test("values of a link that the form cannot use are left out", () => {
  expect(prefillInput.parse({ title: ["a", "b"], in: "xx", category: "toys" })).toEqual({});
  expect(prefillInput.parse({ title: "a".repeat(61), category: "-1" })).toEqual({});
});
