import { describe, expect, test } from "vitest";
import { openFurtherShopInput, openShopInput } from "./input";

describe("the form that opens a shop", () => {
  const typed = {
    locale: "zh",
    nameZh: " 三姐妹毛绒 ",
    districtCode: "D1",
    floor: "1",
    area: "c",
    street: "٩",
    number: " 46 42a ",
    "languages[]": ["zh", "zh", "en"],
  };

  test("parses what people type", () => {
    expect(openFurtherShopInput.parse(typed)).toMatchObject({
      nameZh: "三姐妹毛绒",
      area: "C",
      street: 9,
      floor: 1,
      number: "4642A",
      languages: ["zh", "en"],
    });
  });

  test("reports all errors at once, each at its field", () => {
    const wrong = openShopInput.safeParse({
      locale: "en",
      floor: "",
      number: "46/42",
      street: "nine",
      handle: "Ä",
      email: "x",
    });
    const fields = Object.fromEntries(wrong.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? []);
    expect(fields).toEqual({
      name: "errors.required",
      email: "accounts.email.wrong",
      password: "errors.required",
      nameZh: "shops.openShop.unnamed",
      handle: "shops.handle.form",
      districtCode: "errors.required",
      floor: "errors.required",
      street: "shops.booth.street.wrong",
      number: "shops.booth.number.wrong",
      languages: "shops.languages.none",
    });
  });
});
