import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { makeListing, rolledBack } from "@/db/testing";
import { locales } from "../i18n/locale";
import { mendWords } from "./correct-spelling";
import { makeKnownShop } from "./suggestions.fixture";

const titles = [
  { en: "Zorblatter umbrella, 25 cm", fr: "Théière zorblatée", ru: "Зорблатый рюкзак", zh: "佐布拉伞" },
  { es: "Mochila zorblatera", "pt-br": "Guarda-chuva zorblateiro", ar: "حقيبة زربلاتية", ur: "زربلاتی چھتری" },
];

describe("mending what was typed", () => {
  test(
    "takes the nearest word that is on sale, spelled as it is there, and leaves the others as they were",
    rolledBack(async (tx) => {
      await makeKnownShop({ en: "Quorble" }, titles, tx);
      for (const [locale, typed, meant] of [
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
        expect.soft(await mendWords(locale, typed, tx), typed).toBe(meant);
    }),
  );

  test(
    "puts two letters that were swapped the right way round, also in a short word",
    rolledBack(async (tx) => {
      await makeKnownShop({ en: "Quorble" }, [{ en: "Zhoqe plush" }, { ru: "Жквол" }], tx);
      expect(await mendWords("en", "zohqe", tx)).toBe("zhoqe");
      expect(await mendWords("en", "hzoqe", tx)).toBe("zhoqe");
      expect(await mendWords("ru", "жвкол", tx)).toBe("жквол");
    }),
  );

  test(
    "completes a word that was only begun with the commonest that begins so",
    rolledBack(async (tx) => {
      await makeKnownShop({ en: "Quorble" }, [{ en: "Zorblax" }, { en: "Zorblatter" }, { en: "Zorblatter" }], tx);
      expect(await mendWords("en", "zorbl", tx)).toBe("zorblatter");
      expect(await mendWords("en", "zorblax", tx)).toBeUndefined();
      expect(await mendWords("en", "zo", tx)).toBeUndefined();
    }),
  );

  test(
    "leaves a word alone that stands in a design and is too rare or too new to be suggested",
    rolledBack(async (tx) => {
      const shop = await makeKnownShop({ en: "Quorble" }, [{ en: "Zorblatter" }], tx);
      expect(await mendWords("en", "zorblattox zorblattik", tx)).toBe("zorblatter zorblatter");
      const { id } = await makeListing(shop, { status: "published", titles: { en: "Zorblattox" } }, tx);
      await tx.execute(sql`select project_listings(array[${id}]::bigint[])`);
      expect(await mendWords("en", "Zorblattox", tx)).toBeUndefined();
      expect(await mendWords("en", "zorblattox zorblattik", tx)).toBe("zorblattox zorblatter");
      expect(await mendWords("fr", "zorblattox", tx)).toBeUndefined();
    }),
  );

  test(
    "prefers a common word to a rare one as near, and none much longer or shorter",
    rolledBack(async (tx) => {
      const common = Array.from({ length: 3 }, () => ({ en: "Zorblatta" }));
      await makeKnownShop({ en: "Quorble" }, [{ en: "Zorblatti, zorblattissimo" }, ...common], tx);
      expect(await mendWords("en", "zorblattu", tx)).toBe("zorblatta");
      expect(await mendWords("en", "zorblattissimassimo", tx)).toBeUndefined();
    }),
  );

  test(
    "leaves numbers, Chinese, other forms of a known word and whole letters alone",
    rolledBack(async (tx) => {
      await makeKnownShop({ en: "Quorble" }, titles, tx);
      for (const typed of ["zorblatt3r", "YW-3847", "umbrellas", "xyzzyq", "!!!", "", "\0", "'; --"])
        expect.soft(await mendWords("en", typed, tx), typed).toBeUndefined();
      expect(await mendWords("en", "YW-3847 umbrela", tx)).toBe("YW-3847 umbrella");
      expect(await mendWords("zh", "佐布垃伞 umbrela", tx)).toBeUndefined();
      expect(await mendWords("en", "umbrela ".repeat(9), tx)).toBeUndefined();
      for (const locale of locales) expect(await mendWords(locale, "umbrela".repeat(20), tx)).toBeUndefined();
    }),
  );
});
