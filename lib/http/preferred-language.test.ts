import { expect, test } from "vitest";
import { preferredLanguage } from "./preferred-language";

test.each([
  [{}, undefined],
  [{ "accept-language": "zh-CN,zh;q=0.9,en;q=0.8" }, "zh"],
  [{ "accept-language": "pt-PT" }, "pt-br"],
  [{ "accept-language": "de,ar;q=0.5,fr;q=0.7" }, "fr"],
  [{ "accept-language": "ur;q=0, ru;q=0.1" }, "ru"],
  [{ "accept-language": "de" }, "en"],
  [{ "accept-language": "*" }, "en"],
  [{ "accept-language": "pt" }, "pt-br"],
  [{ "accept-language": "pt-BR,pt;q=0.9" }, "pt-br"],
  [{ "accept-language": "zh-TW,zh-HK;q=0.9" }, "zh"],
  [{ "accept-language": "zh-Hant-TW" }, "zh"],
  [{ "accept-language": "ur-PK;q=0.8, en-GB;q=0.7" }, "ur"],
  [{ "accept-language": "de, *;q=0.5, es;q=0.4" }, "es"],
  [{ "accept-language": "en;q=0.1,AR-eg;q=0.2" }, "ar"],
  [{ "accept-language": "fr;q=x, ru;q=0.1" }, "ru"],
  [{ "accept-language": "" }, undefined],
  [{ "accept-language": "fr", cookie: "a=b; locale=ar" }, "ar"],
  [{ cookie: "locale=xx" }, undefined],
])("headers %o prefer %s", (headers, locale) => {
  expect(preferredLanguage(headers)).toBe(locale);
});
