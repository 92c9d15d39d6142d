import { expect, test } from "vitest";
import { tabOf } from "./tab-of";

test("a tap goes to the tab that shows the inquiry, in whatever language, and to no other", () => {
  const tabs = ["/zh/workspace", "/ar/workspace/inquiries/1?x=y#z", "/zh/workspace/inquiries/12"].map((path) => ({
    url: `https://market.example${path}`,
  }));
  expect(tabOf(tabs, "/zh/workspace/inquiries/1")).toBe(tabs[1]);
  expect(tabOf(tabs, "/zh/workspace/inquiries/2")).toBeUndefined();
  expect(tabOf([], "/zh/workspace")).toBeUndefined();
});
