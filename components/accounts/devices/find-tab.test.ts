import { expect, test } from "vitest";
import { findTab } from "./find-tab";

test("a click on a notice focuses the tab that shows its inquiry in any language, and no other tab", () => {
  const tabs = ["/zh/workspace", "/ar/workspace/inquiries/1?x=y#z", "/zh/workspace/inquiries/12"].map((path) => ({
    url: `https://market.example${path}`,
  }));
  expect(findTab(tabs, "/zh/workspace/inquiries/1")).toBe(tabs[1]);
  expect(findTab(tabs, "/zh/workspace/inquiries/2")).toBeUndefined();
  expect(findTab([], "/zh/workspace")).toBeUndefined();
});
