import { between, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Db, database, readPool } from "@/db/client";
import { facetValues } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { nameValues } from "./name-values";

/** More ids than the cache holds for a language. */
const ids = Array.from({ length: 6_100 }, (_, at) => 93_000 + at);
const [first = 0, second = 0, third = 0] = ids;
const namesIn = async (valueIds: readonly number[], db: Db = readPool) =>
  (await nameValues(valueIds, "fr", db)).map(({ name }) => name);

const clear = () => database.delete(facetValues).where(between(facetValues.id, first, first + ids.length));
beforeAll(async () => {
  await clear();
  await database.insert(facetValues).values(
    ids.map((id) => ({
      id,
      attributeCode: "material",
      key: `value ${id}`,
      names: { en: `Value ${id}`, fr: `Nom ${id}` },
    })),
  );
});
afterAll(clear);

describe("names of attribute values", () => {
  test("are returned in the order of their ids, without unknown ids", async () => {
    expect(await namesIn([third, 99_999, first])).toEqual([`Nom ${third}`, `Nom ${first}`]);
    expect(await namesIn([second, third])).toEqual([`Nom ${second}`, `Nom ${third}`]);
    expect(await nameValues([first], "ru", readPool)).toEqual([
      { id: first, code: "material", name: `Value ${first}` },
    ]);
  });

  test("are all found, also if they exceed the cache", async () => {
    expect(await namesIn(ids)).toEqual(ids.map((id) => `Nom ${id}`));
  });

  test(
    "are read from the database within a transaction, and not cached then",
    rolledBack(async (tx: Db) => {
      await namesIn([first]);
      await tx
        .update(facetValues)
        .set({ names: { en: "Changed" } })
        .where(eq(facetValues.id, first));
      await tx
        .insert(facetValues)
        .values({ id: 99_998, attributeCode: "material", key: "new", names: { fr: "Nouveau" } });
      expect(await namesIn([first, 99_998], tx)).toEqual(["Changed", "Nouveau"]);
      expect(await namesIn([first, 99_998])).toEqual([`Nom ${first}`]);
    }),
  );

  test("are read once per process", async () => {
    await namesIn([second]);
    await database
      .update(facetValues)
      .set({ names: { en: "Changed" } })
      .where(eq(facetValues.id, second));
    expect(await namesIn([second])).toEqual([`Nom ${second}`]);
  });
});
