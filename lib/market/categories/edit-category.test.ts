import { eq } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { categories, categoryEdits, events } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { listCategories } from "../../catalogue/list-categories";
import { Refusal } from "../../core/errors";
import { industriesIn } from "../../i18n/industries";
import { setCategoryRows } from "../../i18n/taxonomy";
import { categoryIds, findCategoryName, findCategoryPath } from "../../i18n/taxonomy-names";
import { makeOperatorActor } from "../../moderation/cases.fixture";
import { readQueryTerms } from "../../search/read-query-terms";
import { editCategory } from "./edit-category";
import { getCategoryData } from "./get-category-data";
import type { EditCategory } from "./input";
import { editCategoryInput } from "./input";
import { refreshTaxonomy } from "./refresh-taxonomy";
import { undoCategoryEdit } from "./undo-category-edit";

/** The last category of the taxonomy. */
const categoryId = 3112;

afterEach(() => setCategoryRows([]));

/** Returns the form of a category as its page shows it, with these changes. */
async function formOf(id: number, changes: Partial<EditCategory>, tx: Tx): Promise<EditCategory> {
  const { names, hs, place, changes: seen } = await getCategoryData(await makeOperatorActor("lead"), id, "en", tx);
  return { categoryId: id, names, hs: hs ?? undefined, place, seen, why: "A better word", ...changes };
}

describe("editing a category", () => {
  test(
    "changes its name for pages, emails and searches, with an event, and undoing restores it",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const form = await formOf(categoryId, {}, tx);
      const before = form.names.en;
      const names = { ...form.names, en: "Zzbrolly stands", zh: "鑫磊犇架" };
      const [editId = ""] = await editCategory(lead, { ...form, names, hs: "6603" }, tx);
      await refreshTaxonomy(tx);
      expect(findCategoryName("en", categoryId)?.name).toBe("Zzbrolly stands");
      expect(findCategoryPath("en", categoryId)?.category).toMatchObject({ name: "Zzbrolly stands", hs: "6603" });
      expect((await listCategories("en", tx)).find(({ id }) => id === categoryId)?.name).toBe("Zzbrolly stands");
      for (const query of ["zzbrolly stands", "鑫磊犇架", "xin lei ben jia"]) {
        const { terms } = await readQueryTerms("en", query, tx);
        expect(terms.flatMap(({ tokens }) => tokens)).toContain(400_000 + categoryId);
      }
      const recorded = await tx.select({ data: events.data }).from(events).where(eq(events.userId, lead.userId));
      expect(recorded).toMatchObject([{ data: { categoryId, fields: ["names", "hs"] } }]);

      await undoCategoryEdit(lead, { editId }, tx);
      await refreshTaxonomy(tx);
      expect(findCategoryPath("en", categoryId)?.category).toMatchObject({ name: before, hs: "6603" });
      const { edits } = await getCategoryData(lead, categoryId, "en", tx);
      expect(edits.map(({ field, undoneAt }) => [field, undoneAt !== null])).toEqual([
        ["hs", false],
        ["names", true],
      ]);
    }),
  );

  test(
    "moves it among its siblings, and an industry in the header",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const [first, second, third] = industriesIn("en").map(({ id }) => id);
      if (!first || !second || !third) throw new Error("there are no industries");
      const [editId = ""] = await editCategory(lead, await formOf(third, { place: 1 }, tx), tx);
      await refreshTaxonomy(tx);
      expect(
        industriesIn("en")
          .map(({ id }) => id)
          .slice(0, 3),
      ).toEqual([third, first, second]);
      expect(categoryIds().slice(0, 3)).toEqual([third, first, second]);
      const later = await editCategory(lead, await formOf(first, { place: 1 }, tx), tx);
      await expect(tx.transaction((inside) => undoCategoryEdit(lead, { editId }, inside))).rejects.toThrow(Refusal);
      await undoCategoryEdit(lead, { editId: later[0] ?? "" }, tx);
      await undoCategoryEdit(lead, { editId }, tx);
      await refreshTaxonomy(tx);
      expect(
        industriesIn("en")
          .map(({ id }) => id)
          .slice(0, 3),
      ).toEqual([first, second, third]);
    }),
  );

  test(
    "records nothing if nothing differs, and is refused for a name that is taken or a page that is out of date",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const form = await formOf(categoryId, {}, tx);
      expect(await editCategory(lead, form, tx)).toEqual([]);
      expect(await tx.$count(categoryEdits)).toBe(0);
      const [other] = await tx
        .select()
        .from(categories)
        .where(eq(categories.id, categoryId - 1));
      const names = { ...form.names, fr: other?.names.fr.toUpperCase() ?? "" };
      await expect(editCategory(lead, { ...form, names }, tx)).rejects.toMatchObject({ args: { field: "names.fr" } });
      await editCategory(lead, { ...form, hs: "6603" }, tx);
      await expect(editCategory(lead, { ...form, hs: "6604" }, tx)).rejects.toThrow("changedMeanwhile");
    }),
  );

  test("takes a name in every language and an HS heading of four digits", () => {
    const names = Object.fromEntries(
      ["en", "zh", "es", "pt-br", "ru", "ar", "ur", "fr"].map((each) => [`names.${each}`, "x"]),
    );
    const form = { categoryId: "7", ...names, hs: "9503", place: "2", seen: "0", why: "A trial" };
    expect(editCategoryInput.parse(form)).toMatchObject({ hs: "9503", place: 2, names: { ur: "x" } });
    for (const wrong of [{ hs: "95" }, { "names.ar": " " }, { place: "0" }, { place: "one" }, { why: "" }])
      expect(editCategoryInput.safeParse({ ...form, ...wrong }).success).toBe(false);
  });
});
