import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { rolledBack } from "@/db/testing";
import { locales } from "../i18n/locale";
import { getCategoryPath } from "./category-path";

test(
  "the path of a category equals its rows in the database in every language; an unknown category is read from there",
  rolledBack(async (tx) => {
    for (const locale of locales) {
      const rows = await tx.execute<{ id: number; expected: object }>(sql`
        select c.id, json_build_object('unitCode', c.unit_code, 'attributeCodes', c.attribute_codes,
          'category', json_build_object('id', c.id, 'slug', c.slug, 'name', c.names->>${locale}, 'hs', c.hs),
          'industry', json_build_object('id', i.id, 'slug', i.slug, 'name', i.names->>${locale})) as expected
        from categories c join categories i on i.id = c.parent_id`);
      expect(rows.length).toBeGreaterThan(300);
      for (const { id, expected } of rows) expect(await getCategoryPath(id, locale, tx)).toEqual(expected);
    }
    const [toys] = await tx.execute<{ slug: string }>(sql`select slug from categories where id = 1`);
    expect(await getCategoryPath(1, "en", tx)).toMatchObject({
      category: { id: 1, ...toys },
      industry: { id: 1, ...toys },
    });
    await expect(getCategoryPath(-1, "en", tx)).rejects.toThrow("-1");
  }),
);
