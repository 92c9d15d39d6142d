import { expect, test } from "vitest";
import { isCreditCode } from "./credit-code";

test("a credit code has 18 known characters, and its check digit fits", () => {
  expect(isCreditCode("91350100M000100Y43")).toBe(true);
  for (const wrong of ["91350100M000100Y44", "91350100M000100Y4", "9135O100M000100Y43", "", "13950100M000100Y43"])
    expect(isCreditCode(wrong)).toBe(false);
});
