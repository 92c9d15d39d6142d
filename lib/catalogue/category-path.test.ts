import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { rolledBack } from "@/db/testing";
import { locales } from "../i18n/locale";
import { listedAs } from "./category-path";

test(
  "what a category is listed as is what the database has of it, in every language; an unknown one is read",
  rolledBack(async (tx) => {
    for (const locale of locales) {
      const rows = await tx.execute<{ id: number; told: object }>(sql`
        select c.id, json_build_object('unitCode', c.unit_code, 'attributeCodes', c.attribute_codes,
          'category', json_build_object('id', c.id, 'slug', c.slug, 'name', c.names->>${locale}, 'hs', c.hs),
          'industry', json_build_object('id', i.id, 'slug', i.slug, 'name', i.names->>${locale})) as told
        from categories c join categories i on i.id = c.parent_id`);
      expect(rows.length).toBeGreaterThan(300);
      for (const { id, told } of rows) expect(await listedAs(id, locale, tx)).toEqual(told);
    }
    const [toys] = await tx.execute<{ slug: string }>(sql`select slug from categories where id = 1`);
    expect(await listedAs(1, "en", tx)).toMatchObject({ category: { id: 1, ...toys }, industry: { id: 1, ...toys } });
    await expect(listedAs(-1, "en", tx)).rejects.toThrow("-1");
  }),
);
