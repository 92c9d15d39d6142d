import { expect, test } from "vitest";
import { formats } from "@/lib/i18n/format";
import { locales } from "@/lib/i18n/locale";
import { parseAmounts } from "./prices";

test.each(locales)("a price is parsed as formatted in %s", (locale) => {
  for (const amount of [7, 210, 116_400, 1_234_567_89]) {
    const written = formats(locale).money({ amount, currency: "USD" });
    expect(parseAmounts(`A piece · ${written}, from 100 on`), written).toContain(amount);
  }
});
