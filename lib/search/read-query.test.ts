import { describe, expect, test } from "vitest";
import { facetValues } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { readSearchQuery } from "./read-query";

describe("the query of a URL", () => {
  test(
    "has no unknown values and categories",
    rolledBack(async (tx) => {
      const [bells] = await tx
        .insert(facetValues)
        .values({ attributeCode: "test", key: "bells", names: { en: "Bells", ru: "Бубенцы" } })
        .returning();
      const id = bells?.id ?? 0;
      const known = await readSearchQuery("ru", { attr: `${id}.2147483647`, in: "101" }, tx);
      expect(known.query).toEqual({ locale: "ru", page: 1, values: [id], categoryId: 101 });
      expect(known.valueNames.get(id)).toBe("Бубенцы");
      expect((await readSearchQuery("zh", { attr: String(id) }, tx)).valueNames.get(id)).toBe("Bells");
      expect((await readSearchQuery("en", { attr: "2147483647", in: "99999" }, tx)).query).toEqual({
        locale: "en",
        page: 1,
      });
    }),
  );
});
