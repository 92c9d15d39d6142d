import postgres from "postgres";
import { expect, test } from "vitest";
import { database } from "@/db/client";
import { categories, currencyRates } from "@/db/schema";
import { loadReference } from "./load";
import { currencyRates as referenceRates, taxonomy } from "./taxonomy";

test("loading the reference data again changes nothing", async () => {
  const before = await database.select().from(categories).orderBy(categories.id);
  const sql = postgres(process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? "", { max: 1, onnotice() {} });
  await loadReference(sql);
  await sql.end();
  expect(await database.select().from(categories).orderBy(categories.id)).toEqual(before);
  expect(before).toHaveLength(taxonomy.industries.flatMap((industry) => [industry, ...industry.categories]).length);
  expect(await database.select().from(currencyRates)).toHaveLength(Object.keys(referenceRates.perUsd).length);
});
