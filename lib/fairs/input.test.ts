import { expect, test } from "vitest";
import { cancelFairInput, chooseDesignsInput, decideStandInput, inviteShopInput, saveFairInput } from "./input";

const form = {
  fairId: "",
  "names.en": "Winter Toys Fair",
  "names.zh": "冬季玩具展",
  "venues.en": "Yiwu Expo Center",
  "venues.zh": "义乌国际博览中心",
  "cities.en": "Yiwu",
  "cities.zh": "义乌",
  firstDay: "2026-11-30",
  lastDay: "2026-12-03",
  opensAt: "09:00",
  closesAt: "17:00",
  timeZone: "Asia/Shanghai",
};

const errorsOf = (changes: object) => {
  const { error } = saveFairInput.safeParse({ ...form, ...changes });
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
};

test("a fair without dates, or with dates in the wrong order, is refused in words beside the field", () => {
  expect(errorsOf({})).toBeUndefined();
  expect(errorsOf({ firstDay: "" })).toEqual(["firstDay: fairs.edit.datesMissing"]);
  expect(errorsOf({ lastDay: undefined })).toEqual(["lastDay: fairs.edit.datesMissing"]);
  expect(errorsOf({ lastDay: "2026-11-29" })).toEqual(["lastDay: fairs.edit.dayOrder"]);
  expect(errorsOf({ lastDay: "2027-03-01" })).toEqual(["lastDay: fairs.edit.tooLong"]);
  expect(errorsOf({ applyUntil: "2026-12-04" })).toEqual(["applyUntil: fairs.edit.applyOrder"]);
});

test("English and Chinese are required, the other languages are not", () => {
  expect(errorsOf({ "names.zh": " " })).toEqual(["names.zh: fairs.edit.twoLanguages"]);
  expect(errorsOf({ "cities.en": undefined })).toEqual(["cities.en: fairs.edit.twoLanguages"]);
  expect(saveFairInput.parse({ ...form, "names.ar": "معرض" }).names).toMatchObject({ ar: "معرض" });
});

test("a shop is found by its whole address or its handle", () => {
  for (const shop of ["tideline", "/en/shop/tideline", "https://example.com/zh/shop/Tideline"])
    expect(inviteShopInput.parse({ fairId: "5", shop })).toEqual({ fairId: 5, shop: "tideline" });
  expect(inviteShopInput.safeParse({ fairId: "5", shop: "" }).success).toBe(false);
});

test("a stand is accepted with its place and refused with a reason", () => {
  const key = { fairId: "5", shopId: "6" };
  expect(decideStandInput.parse({ ...key, to: "accepted", hall: "b1", number: "c 14" })).toMatchObject({
    hall: "B1",
    number: "C 14",
  });
  for (const wrong of [{ to: "accepted", hall: "B1" }, { to: "refused" }, { to: "refused", reason: " " }, {}])
    expect(decideStandInput.safeParse({ ...key, ...wrong }).success).toBe(false);
});

test("at most twelve designs are featured, each once", () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
  expect(chooseDesignsInput.parse({ fairId: "5", "listingIds[]": ["7", "7", "8"] }).listingIds).toEqual([7, 8]);
  expect(chooseDesignsInput.safeParse({ fairId: "5", "listingIds[]": ids(12) }).success).toBe(true);
  expect(chooseDesignsInput.safeParse({ fairId: "5", "listingIds[]": ids(13) }).success).toBe(false);
});

test("a fair is cancelled with a reason only", () => {
  expect(cancelFairInput.safeParse({ fairId: "5", to: "cancelled", why: "" }).success).toBe(false);
  expect(cancelFairInput.safeParse({ fairId: "5", to: "cancelled", why: "The hall burnt down" }).success).toBe(true);
});
