import { describe, expect, test } from "vitest";
import { emptyForm, submit } from "../http/form-state";
import { listingInput } from "./input";
import { missingForPublication } from "./missing-for-publication";

const whole = {
  categoryId: "101",
  sku: " A-1 ",
  currency: "CNY",
  "title.zh": "哭哭马",
  "title.en": "Crying horse",
  "description.en": "Soft.",
  "attribute.material": "PP cotton",
  "attribute.size": " ",
  "pictures[]": ["0190f3a0-0000-7000-8000-000000000001"],
  "tierFrom[]": ["120", "", "5,000"],
  "tierPrice[]": ["11.64", "", "9"],
  "leadFrom[]": ["120"],
  "leadDays[]": ["5"],
  "customisation[]": ["logo", "logo"],
  piecesPerCarton: "80",
  cartonLength: "65",
  cartonWidth: "54.5",
  cartonHeight: "٥٥",
  grossKg: "10,4",
  netKg: "9.6",
};

const errorsOf = (form: object) => {
  const parsed = listingInput.safeParse(form);
  return parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join("."), issue.message]));
};

describe("the form of the listing editor", () => {
  test("is parsed with separators, decimals and digits of other scripts, and without empty fields", () => {
    expect(listingInput.parse(whole)).toEqual({
      categoryId: 101,
      sku: "A-1",
      currency: "CNY",
      texts: { en: { title: "Crying horse", description: "Soft." }, zh: { title: "哭哭马", description: "" } },
      attributes: { material: "PP cotton" },
      customisation: ["logo"],
      pictureIds: ["0190f3a0-0000-7000-8000-000000000001"],
      tiers: [
        { fromQuantity: 120, unitPrice: 1164 },
        { fromQuantity: 5000, unitPrice: 900 },
      ],
      leadTimes: [{ fromQuantity: 120, workingDays: 5 }],
      packing: { piecesPerCarton: 80, length: 65, width: 55, height: 55, grossGrams: 10_400, netGrams: 9_600 },
    });
  });

  test("may contain only a category", () => {
    const fields = listingInput.parse({ categoryId: "101" });
    expect(missingForPublication(fields)).toEqual(["pictures", "title", "price", "leadTime", "packing"]);
    expect(missingForPublication(listingInput.parse(whole))).toEqual([]);
  });

  test.each<[title: string, change: object, errors: object]>([
    ["no category", { categoryId: "" }, { categoryId: "catalogue.editor.category.missing" }],
    [
      "starts that do not rise",
      { "tierFrom[]": ["500", "500"], "tierPrice[]": ["3", "2"] },
      { "tierFrom[].1": "catalogue.editor.tiers.startsMustRise" },
    ],
    [
      "prices that rise",
      { "tierFrom[]": ["5", "50"], "tierPrice[]": ["3", "3.01"] },
      { "tierPrice[].1": "catalogue.editor.tiers.pricesMayNotRise" },
    ],
    [
      "half a row",
      { "tierFrom[]": ["5"], "tierPrice[]": [""] },
      { "tierPrice[].0": "catalogue.editor.tiers.notAPrice" },
    ],
    [
      "seven tiers",
      { "tierFrom[]": ["1", "2", "3", "4", "5", "6", "7"], "tierPrice[]": Array(7).fill("1") },
      { "tierFrom[].0": "catalogue.editor.tiers.tooMany" },
    ],
    [
      "no quantity",
      { "tierFrom[]": ["ten"], "tierPrice[]": ["1"] },
      { "tierFrom[].0": "catalogue.editor.notAQuantity" },
    ],
    [
      "a price of zero",
      { "tierFrom[]": ["10"], "tierPrice[]": ["0"] },
      { "tierPrice[].0": "catalogue.editor.tiers.notAPrice" },
    ],
    [
      "a carton lighter than its goods",
      { grossKg: "9", netKg: "9.001" },
      { grossKg: "catalogue.editor.packing.grossBelowNet" },
    ],
    ["a carton of seven metres", { cartonLength: "700" }, { cartonLength: "catalogue.editor.packing.notCentimetres" }],
    [
      "days beyond a year",
      { "leadFrom[]": ["1"], "leadDays[]": ["366"] },
      { "leadDays[].0": "catalogue.editor.lead.notDays" },
    ],
    [
      "a description without a name",
      { "title.fr": "", "description.fr": "Doux." },
      { "title.fr": "catalogue.editor.texts.titleMissing" },
    ],
    ["a name of 201 letters", { "title.fr": "a".repeat(201) }, { "title.fr": "errors.tooLong" }],
    [
      "ten pictures",
      { "pictures[]": Array.from({ length: 10 }, (_, i) => `0190f3a0-0000-7000-8000-00000000000${i}`) },
      { "pictures[]": "catalogue.editor.pictures.tooMany" },
    ],
    ["a picture that is no id", { "pictures[]": ["../../etc/passwd"] }, { "pictures[].0": "errors.invalid" }],
  ])("is refused with an error at its field: %s", (_, change, errors) => {
    expect(errorsOf({ ...whole, ...change })).toEqual(errors);
  });

  test("is returned with all its values and errors in the reader's language", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ categoryId: "101", "title.fr": "Cheval", grossKg: "heavy" }))
      form.append(name, value);
    for (const [from, price] of [
      ["500", "3"],
      ["100", "2"],
    ] as const) {
      form.append("tierFrom[]", from);
      form.append("tierPrice[]", price);
    }
    const state = await submit(listingInput, form, "fr", async () => emptyForm);
    expect(state.values).toMatchObject({ "title.fr": "Cheval", grossKg: "heavy", "tierFrom[]": ["500", "100"] });
    expect(Object.keys(state.errors)).toEqual(["tierFrom[].1", "grossKg"]);
    for (const error of Object.values(state.errors)) expect(error).toMatch(/^[A-ZÀ-Ý].*\.$/);
  });
});
