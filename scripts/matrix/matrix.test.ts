import { describe, expect, test } from "vitest";
import { rolledBack } from "@/db/testing";
import { ask, askEverybody, askNested, strangers } from "./ask";
import { makeCast } from "./cast";
import { rows } from "./rows";

describe.each(Object.entries(rows))("%s", (_, row) => {
  test(
    `is for ${row.may.join(", ")}`,
    rolledBack(async (tx) => {
      const cast = await makeCast(tx);
      expect(await askEverybody(row, cast, cast.own, tx)).toEqual(row.may);
    }),
  );

  if (!row.isOwn && !row.isOpen)
    test(
      "is for nobody of another shop, and where nothing is",
      rolledBack(async (tx) => {
        const cast = await makeCast(tx);
        for (const person of strangers)
          expect(await ask(row, cast, person, cast.foreign, tx), person).toBe("turned away");
        if (!row.isOfShop) expect(await askEverybody(row, cast, cast.missing, tx)).toEqual([]);
      }),
    );

  const { nested } = row;
  if (nested)
    test(
      "takes nothing of another shop inside one's own",
      rolledBack(async (tx) => {
        const cast = await makeCast(tx);
        for (const person of row.may)
          expect(await askNested(nested, row, cast, person, tx), person).toBe("turned away");
      }),
    );
});
