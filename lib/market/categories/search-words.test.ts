import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { categories, searchWords } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { findCategoryOverview } from "../../catalogue/find-category-overview";
import { listCategories } from "../../catalogue/list-categories";
import { listEditorCategories } from "../../catalogue/list-editor-categories";
import { findCategory } from "../../catalogue/own-listing";
import { type Actor, guest } from "../../core/actor";
import { NotAllowed, NotFound, Refusal } from "../../core/errors";
import { makeOperatorActor } from "../../moderation/cases.fixture";
import { readQueryTerms } from "../../search/read-query-terms";
import { addSearchWord } from "./add-search-word";
import { getCategoryData } from "./get-category-data";
import { hideCategory, showCategory } from "./hide-category";
import { addSearchWordInput } from "./input";
import { retireSearchWord } from "./retire-search-word";

/** The last category of the taxonomy, in which no test has listings but those of its own transaction. */
const categoryId = 3112;

/** Returns the concepts that a query means. */
const conceptsOf = async (locale: "en" | "zh", query: string, tx: Tx) =>
  (await readQueryTerms(locale, query, tx)).terms.flatMap(({ tokens }) => tokens);

describe("a word that a lead adds to a category", () => {
  test(
    "makes searches mean the category, and no longer once it is retired; its row stays",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      expect(await conceptsOf("en", "zzbrolly", tx)).toEqual([]);
      const wordId = await addSearchWord(lead, { categoryId, wordLocale: "en", word: "zzbrolly" }, tx);
      expect(await conceptsOf("en", "zzbrolly", tx)).toEqual([400_000 + categoryId]);
      const { added, attributes } = await getCategoryData(await makeOperatorActor("auditor"), categoryId, "en", tx);
      expect(added).toMatchObject({ en: [{ id: wordId, word: "zzbrolly" }] });
      expect(attributes).toBeInstanceOf(Array);
      await retireSearchWord(lead, { wordId }, tx);
      expect(await conceptsOf("en", "zzbrolly", tx)).toEqual([]);
      const [row] = await tx.select().from(searchWords).where(eq(searchWords.id, wordId));
      expect(row?.retiredBy).toBe(lead.userId);
      await expect(retireSearchWord(lead, { wordId }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "is found by its pinyin if it is Chinese",
    rolledBack(async (tx) => {
      await addSearchWord(await makeOperatorActor("lead"), { categoryId, wordLocale: "zh", word: "鑫磊犇" }, tx);
      expect(await conceptsOf("zh", "鑫磊犇", tx)).toEqual([400_000 + categoryId]);
      expect(await conceptsOf("en", "xinleiben", tx)).toEqual([400_000 + categoryId]);
    }),
  );

  test(
    "leaves the other words alone, has letters, and is there once",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const count = async () => (await tx.execute(sql`select from search_phrases where source <> 'console'`)).length;
      const before = await count();
      const add = (word: string) => addSearchWord(lead, { categoryId, wordLocale: "en", word }, tx);
      await add("zzbrolly");
      await expect(add("zzbrolly")).rejects.toThrow(Refusal);
      await expect(add("!?")).rejects.toThrow(Refusal);
      await expect(addSearchWord(lead, { categoryId: 9_999_999, wordLocale: "en", word: "x" }, tx)).rejects.toThrow(
        NotFound,
      );
      expect(await count()).toBe(before);
    }),
  );

  test(
    "comes from leads only",
    rolledBack(async (tx) => {
      const add = (actor: Actor) => addSearchWord(actor, { categoryId, wordLocale: "en", word: "zzbrolly" }, tx);
      for (const role of ["agent", "auditor"] as const)
        await expect(add(await makeOperatorActor(role))).rejects.toThrow(NotAllowed);
      for (const actor of [guest, await makeActor({}, tx)]) await expect(add(actor)).rejects.toThrow(NotFound);
    }),
  );

  test("is in lower case and on one line", () => {
    const form = { categoryId: "7", locale: "en", wordLocale: "en" };
    expect(addSearchWordInput.parse({ ...form, word: "  Rain\nPoncho " }).word).toBe("rain poncho");
    expect(addSearchWordInput.safeParse({ ...form, word: " " }).success).toBe(false);
    expect(addSearchWordInput.safeParse({ ...form, word: "x".repeat(81) }).success).toBe(false);
  });
});

describe("hiding a category", () => {
  test(
    "takes it out of lists, editor and pages until it is shown again",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const isListed = async () => [
        (await listCategories("en", tx)).some(({ id }) => id === categoryId),
        (await listEditorCategories("en", tx)).industries.some((each) =>
          each.categories.some(({ id }) => id === categoryId),
        ),
        (await findCategoryOverview(categoryId, "en", tx)) !== undefined,
        (await findCategory(categoryId, tx)) !== undefined,
      ];
      expect(await isListed()).toEqual([true, true, true, true]);
      await hideCategory(lead, { categoryId }, tx);
      expect(await isListed()).toEqual([false, false, false, false]);
      await expect(hideCategory(lead, { categoryId }, tx)).rejects.toThrow(NotFound);
      await showCategory(lead, { categoryId }, tx);
      expect(await isListed()).toEqual([true, true, true, true]);
    }),
  );

  test(
    "is refused with the number of designs, and for an industry",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      await makeListing(await makeShop({}, tx), { status: "published", categoryId }, tx);
      await expect(hideCategory(lead, { categoryId }, tx)).rejects.toMatchObject({ args: { count: 1 } });
      const [row] = await tx.select().from(categories).where(eq(categories.id, categoryId));
      expect(row?.hiddenAt).toBeNull();
      await expect(hideCategory(lead, { categoryId: row?.parentId ?? 0 }, tx)).rejects.toThrow(NotFound);
    }),
  );
});
