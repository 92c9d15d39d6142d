import { expect, test } from "vitest";
import { reportedSource, visitSource } from "./visit-source";
import { visitorCountry } from "./visitor-country";

const host = "market.example";
const from = (referer?: string) => visitSource({ referer, host, isFromExhibition: false });

test.each([
  [undefined, "direct"],
  ["about:blank", "direct"],
  ["https://www.google.com.br/", "engine"],
  ["https://yandex.ru/search/?text=horse", "engine"],
  ["https://m.baidu.com/", "engine"],
  ["android-app://com.google.android.googlequicksearchbox/", "engine"],
  ["https://web.whatsapp.com/", "shared"],
  ["https://l.facebook.com/", "shared"],
  ["https://t.me/", "shared"],
  ["android-app://org.telegram.messenger/", "shared"],
  ["https://mail.google.com/", "shared"],
  ["https://blog.example.org/toys", "site"],
  ["https://notgoogle.org.example/", "site"],
  ["https://market.example/en/search?q=horse", "search"],
  ["https://market.example/ru/videos/horse-2s", "video"],
  ["https://market.example/ru", "market"],
  ["https://market.example/ar/c/toys", "market"],
] as const)("a visitor from %s has the source %s", (referer, source) => {
  expect(from(referer)).toBe(source);
});

test.each([
  ["", undefined],
  ["-", "direct"],
  ["/en/search?q=horse", "search"],
  ["/ru/videos/horse-2s", "video"],
  ["/ar/c/toys", "market"],
  ["//yandex.ru/", "market"],
  ["https://market.example/zh", "market"],
  ["https://yandex.ru/", "engine"],
  ["https://web.whatsapp.com/", "shared"],
  ["javascript:alert(1)", "direct"],
] as const)("a form with the referrer %s has the source %s", (referrer, source) => {
  expect(reportedSource(referrer, new URL(`https://${host}`))).toBe(source);
});

test("the code of a trade fair overrides the referrer", () => {
  expect(visitSource({ referer: "https://www.google.com/", host, isFromExhibition: true })).toBe("exhibition");
});

test.each([
  [{ acceptLanguage: "pt-BR,pt;q=0.9,en-US;q=0.8" }, "BR"],
  [{ acceptLanguage: "zh-Hans-CN, zh;q=0.9" }, "CN"],
  [{ acceptLanguage: "ru, en;q=0.8" }, "ZZ"],
  [{ acceptLanguage: "en-XX" }, "ZZ"],
  [{ acceptLanguage: "es-419,es;q=0.9" }, "ZZ"],
  [{}, "ZZ"],
  [{ acceptLanguage: "en-US", currency: "RUB" }, "RU"],
  [{ acceptLanguage: "en-US", currency: "USD" }, "US"],
  [{ acceptLanguage: "en-US", currency: "RUB", countryHeader: "mx" }, "MX"],
  [{ acceptLanguage: "en-US", countryHeader: "T1" }, "US"],
] as const)("a visitor with %j is in %s", (given, country) => {
  expect(visitorCountry(given)).toBe(country);
});
