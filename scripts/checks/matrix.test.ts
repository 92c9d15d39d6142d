import { describe, expect, test } from "vitest";
import { matrixComplaints } from "./matrix";

const command = "export async function closeShop(actor: Actor, input: CloseShop): Promise<void> {\n";
const row = "export const shopRows: Rows = {\n  closeShop: { may: [] },\n};";
const complaintsOf = (files: Record<string, string>) => matrixComplaints(new Map(Object.entries(files)));

describe("the authorization matrix", () => {
  test("has a row for every command, read and private link", () => {
    expect(complaintsOf({ "lib/shops/close-shop.ts": command })).toEqual([
      "lib/shops/close-shop.ts: closeShop has no row in tests/authorization-matrix/rows: say who may, and who may not",
    ]);
    expect(complaintsOf({ "lib/trade/quotes/x.ts": "export const readByLink = (\n  token: string,\n" })).toHaveLength(
      1,
    );
    expect(
      complaintsOf({ "lib/shops/close-shop.ts": command, "tests/authorization-matrix/rows/shops.ts": row }),
    ).toEqual([]);
  });

  test("has a row for each of two commands with the same name", () => {
    const both = { "lib/shops/close-shop.ts": command, "lib/offboarding/close-shop.ts": command };
    const second = row.replace("closeShop", '"closeShop, for good"');
    expect(complaintsOf({ ...both, "tests/authorization-matrix/rows/shops.ts": row })).toEqual([
      "lib/shops/close-shop.ts, lib/offboarding/close-shop.ts: each of these has a closeShop, and needs a row of its own",
    ]);
    const rows = {
      "tests/authorization-matrix/rows/shops.ts": row,
      "tests/authorization-matrix/rows/closing.ts": second,
    };
    expect(complaintsOf({ ...both, ...rows })).toEqual([]);
  });

  test("has no row without a command", () => {
    expect(complaintsOf({ "tests/authorization-matrix/rows/shops.ts": row })).toEqual([
      "tests/authorization-matrix/rows: nothing is called closeShop",
    ]);
  });
});
