import { expect, test } from "vitest";
import { languageFor } from "./root";

test.each([
  [{}, undefined],
  [{ "accept-language": "zh-CN,zh;q=0.9,en;q=0.8" }, "zh"],
  [{ "accept-language": "pt-PT" }, "pt-br"],
  [{ "accept-language": "de,ar;q=0.5,fr;q=0.7" }, "fr"],
  [{ "accept-language": "ur;q=0, ru;q=0.1" }, "ru"],
  [{ "accept-language": "de" }, "en"],
  [{ "accept-language": "*" }, "en"],
  [{ "accept-language": "fr", cookie: "a=b; locale=ar" }, "ar"],
  [{ cookie: "locale=xx" }, undefined],
])("the way in for %o is %s", (headers, locale) => {
  expect(languageFor(headers)).toBe(locale);
});
