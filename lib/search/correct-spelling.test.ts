import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { makeListing, rolledBack } from "@/db/testing";
import { locales } from "../i18n/locale";
import { correctSpelling } from "./correct-spelling";
import { makeSuggestedShop } from "./suggestions.fixture";

const titles = [
  { en: "Zorblatter umbrella, 25 cm", fr: "Théière zorblatée", ru: "Зорблатый рюкзак", zh: "佐布拉伞" },
  { es: "Mochila zorblatera", "pt-br": "Guarda-chuva zorblateiro", ar: "حقيبة زربلاتية", ur: "زربلاتی چھتری" },
];

describe("correcting the spelling of a query", () => {
  test(
    "replaces an unknown word by the nearest known one in its spelling, and keeps the other words",
    rolledBack(async (tx) => {
      await makeSuggestedShop({ en: "Quorble" }, titles, tx);
      for (const [locale, typed, expected] of [
        ["en", "zorblattr Umbrella", "zorblatter Umbrella"],
        ["en", "zorblattir umbrela", "zorblatter umbrella"],
        ["fr", "theierre", "théière"],
        ["ru", "зорблатый рюкзак", undefined],
        ["ru", "зорблатый рюкзк", "зорблатый рюкзак"],
        ["es", "zorblatara", "zorblatera"],
        ["pt-br", "guarda-chuva zorblatero", "guarda chuva zorblateiro"],
        ["ar", "زربلتية", "زربلاتية"],
        ["ur", "زربلتی چھتری", "زربلاتی چھتری"],
      ] as const)
        expect.soft(await correctSpelling(locale, typed, tx), typed).toBe(expected);
    }),
  );

  test(
    "swaps two neighbouring letters back, also in a short word",
    rolledBack(async (tx) => {
      await makeSuggestedShop({ en: "Quorble" }, [{ en: "Zhoqe plush" }, { ru: "Жквол" }], tx);
      expect(await correctSpelling("en", "zohqe", tx)).toBe("zhoqe");
      expect(await correctSpelling("en", "hzoqe", tx)).toBe("zhoqe");
      expect(await correctSpelling("ru", "жвкол", tx)).toBe("жквол");
    }),
  );

  test(
    "completes a prefix to its most frequent word",
    rolledBack(async (tx) => {
      await makeSuggestedShop({ en: "Quorble" }, [{ en: "Zorblax" }, { en: "Zorblatter" }, { en: "Zorblatter" }], tx);
      expect(await correctSpelling("en", "zorbl", tx)).toBe("zorblatter");
      expect(await correctSpelling("en", "zorblax", tx)).toBeUndefined();
      expect(await correctSpelling("en", "zo", tx)).toBeUndefined();
    }),
  );

  test(
    "keeps a word of a listing that is too rare or too new to be suggested",
    rolledBack(async (tx) => {
      const shop = await makeSuggestedShop({ en: "Quorble" }, [{ en: "Zorblatter" }], tx);
      expect(await correctSpelling("en", "zorblattox zorblattik", tx)).toBe("zorblatter zorblatter");
      const { id } = await makeListing(shop, { status: "published", titles: { en: "Zorblattox" } }, tx);
      await tx.execute(sql`select project_listings(array[${id}]::bigint[])`);
      expect(await correctSpelling("en", "Zorblattox", tx)).toBeUndefined();
      expect(await correctSpelling("en", "zorblattox zorblattik", tx)).toBe("zorblattox zorblatter");
      expect(await correctSpelling("fr", "zorblattox", tx)).toBeUndefined();
    }),
  );

  test(
    "prefers a frequent word to a rare one at the same distance, and ignores much longer ones",
    rolledBack(async (tx) => {
      const common = Array.from({ length: 3 }, () => ({ en: "Zorblatta" }));
      await makeSuggestedShop({ en: "Quorble" }, [{ en: "Zorblatti, zorblattissimo" }, ...common], tx);
      expect(await correctSpelling("en", "zorblattu", tx)).toBe("zorblatta");
      expect(await correctSpelling("en", "zorblattissimassimo", tx)).toBeUndefined();
    }),
  );

  test(
    "keeps numbers, Chinese, other forms of a known word and long texts",
    rolledBack(async (tx) => {
      await makeSuggestedShop({ en: "Quorble" }, titles, tx);
      for (const typed of ["zorblatt3r", "YW-3847", "umbrellas", "xyzzyq", "!!!", "", "\0", "'; --"])
        expect.soft(await correctSpelling("en", typed, tx), typed).toBeUndefined();
      expect(await correctSpelling("en", "YW-3847 umbrela", tx)).toBe("YW-3847 umbrella");
      expect(await correctSpelling("zh", "佐布垃伞 umbrela", tx)).toBeUndefined();
      expect(await correctSpelling("en", "umbrela ".repeat(9), tx)).toBeUndefined();
      for (const locale of locales) expect(await correctSpelling(locale, "umbrela".repeat(20), tx)).toBeUndefined();
    }),
  );
});
