import { describe, expect, test } from "vitest";
import { scoreOf } from "@/lib/catalogue/score";
import { readLive } from "./live";

function formOf(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

const begun = {
  ...{ "title.zh": "会哭的毛绒小马挂件二十五厘米", "tierFrom[]": "120", "tierPrice[]": "11.64", sku: "A-1" },
  ...{ "leadFrom[]": "120", "leadDays[]": "5", categoryId: "" },
};
const asked = { "attribute.material": "", "attribute.size": "", "attribute.color": "" };

describe("a design while it is typed", () => {
  test("does not lose completeness when its category is chosen", () => {
    const before = scoreOf(readLive(formOf(begun)).facts).total;
    const after = scoreOf(readLive(formOf({ ...begun, ...asked, categoryId: "101" })).facts).total;
    expect(after).toBeGreaterThanOrEqual(before);
  });

  test("misses its category until one is chosen", () => {
    expect(readLive(formOf(begun)).missing).toContain("category");
    expect(readLive(formOf({ ...begun, categoryId: "101" })).missing).not.toContain("category");
  });
});
