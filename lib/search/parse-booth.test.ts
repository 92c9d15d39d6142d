import { describe, expect, test } from "vitest";
import { formatBoothAddress, plateText } from "@/components/market/booth-address";
import { locales, type Texts } from "../i18n/locale";
import { districtCodes, districtName } from "../i18n/taxonomy-names";
import { parseBooth } from "./parse-booth";

const d1 = { districtCode: "D1", floor: 1, number: "1056" };

describe("the address of a booth", () => {
  test.each([
    "D1 1F 1056",
    "d1-1f-1056",
    "D1, 1F, No. 1056",
    "D1 1F1056",
    "D11F 1056",
    "district 1 floor 1 1056",
    "1056, 1st floor, District 1",
    "1区1楼1056",
    "一区一楼1056",
    "一区1层1056号",
    "一區一樓1056號",
    "义乌国际商贸城一区1楼C区9街1056店",
    "１区１楼１０５６",
    "المنطقة ١ الطابق ١ رقم ١٠٥٦",
    "район 1, этаж 1, № 1056",
    "distrito 1 piso 1 1056",
  ])("is parsed from %j", (typed) => {
    expect(parseBooth(typed)).toEqual(d1);
  });

  test.each([
    ["1056", { number: "1056" }],
    ["No. 4642", { number: "4642" }],
    ["B-218", { number: "B218" }],
    ["b 218", { number: "B218" }],
    ["b218", { number: "B218" }],
    ["D6 2F D-216", { districtCode: "D6", floor: 2, number: "D216" }],
    ["2F 1056", { floor: 2, number: "1056" }],
    ["D2 7", { districtCode: "D2", number: "7" }],
    ["IPM 1F 12", { districtCode: "IPM", floor: 1, number: "12" }],
  ])("may lack parts: %j", (typed, booth) => {
    expect(parseBooth(typed)).toEqual(booth);
  });

  test("is parsed as pages show it, in every language and district", () => {
    for (const locale of locales)
      for (const districtCode of districtCodes()) {
        const booth = { districtCode, floor: 3, area: "C", street: 9, number: "B-4642" };
        const names = Object.fromEntries(locales.map((each) => [each, districtName(each, districtCode)])) as Texts;
        const found = { districtCode, floor: 3, number: "B4642" };
        const address = formatBoothAddress(locale, { ...booth, districtNames: names });
        expect.soft(parseBooth(address), `${locale} ${address}`).toEqual(found);
        expect(parseBooth(plateText(booth))).toEqual(found);
      }
  });

  test.each([
    "",
    "horse",
    "plush horse 25",
    "iphone 15",
    "iphone 15 case",
    "20cm",
    "500ml",
    "a4",
    "25",
    "District 1",
    "1F",
    "一区",
    "3d puzzle",
    "f1 car",
    "D1 1F",
    "x".repeat(200),
  ])("is not %j", (typed) => {
    expect(parseBooth(typed)).toBeUndefined();
  });
});
