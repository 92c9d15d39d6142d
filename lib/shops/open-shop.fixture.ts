import type { OpenShop } from "./input";

let places = 0;
export const address = "203.0.113.7";
export const person = { name: "楼晓月", email: "lou@example.com", password: "three sisters and a drum" };

/** Returns the form of a shop at a new booth. */
export const shopForm = (changes: Partial<OpenShop> = {}): OpenShop => ({
  locale: "zh",
  nameZh: "三姐妹毛绒",
  nameEn: "Three Sisters Plush",
  handle: undefined,
  districtCode: "D1",
  floor: 1,
  area: "C",
  street: 9,
  number: `TEST-${process.pid}-${++places}`.slice(0, 12),
  languages: ["zh", "en"],
  address,
  ...changes,
});
