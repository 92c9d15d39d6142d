import { describe, expect, test } from "vitest";
import { scoreOf } from "@/lib/catalogue/score";
import { readFormProgress } from "./form-progress";

function formOf(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

const startedForm = {
  ...{ "title.zh": "会哭的毛绒小马挂件二十五厘米", "tierFrom[]": "120", "tierPrice[]": "11.64", sku: "A-1" },
  ...{ "leadFrom[]": "120", "leadDays[]": "5", categoryId: "" },
};
const attributes = { "attribute.material": "", "attribute.size": "", "attribute.color": "" };

describe("progress of a listing form", () => {
  test("does not lose score when a category is chosen", () => {
    const before = scoreOf(readFormProgress(formOf(startedForm)).facts).total;
    const after = scoreOf(readFormProgress(formOf({ ...startedForm, ...attributes, categoryId: "101" })).facts).total;
    expect(after).toBeGreaterThanOrEqual(before);
  });

  test("lists the category as missing until one is chosen", () => {
    expect(readFormProgress(formOf(startedForm)).missing).toContain("category");
    expect(readFormProgress(formOf({ ...startedForm, categoryId: "101" })).missing).not.toContain("category");
  });
});
