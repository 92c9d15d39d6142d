import { describe, expect, test } from "vitest";
import { matrixComplaints } from "./matrix";

const command = "export async function closeShop(actor: Actor, input: CloseShop): Promise<void> {\n";
const row = "export const shopRows: Rows = {\n  closeShop: { may: [] },\n};";
const complaintsOf = (files: Record<string, string>) => matrixComplaints(new Map(Object.entries(files)));

describe("the authorisation matrix", () => {
  test("has a row for every command, read and private link", () => {
    expect(complaintsOf({ "lib/shops/close-shop.ts": command })).toEqual([
      "lib/shops/close-shop.ts: closeShop has no row in scripts/matrix/rows: say who may, and who may not",
    ]);
    expect(complaintsOf({ "lib/quotes/x.ts": "export const readByLink = (\n  token: string,\n" })).toHaveLength(1);
    expect(complaintsOf({ "lib/shops/close-shop.ts": command, "scripts/matrix/rows/shops.ts": row })).toEqual([]);
  });

  test("has a row for each of two slices that call something alike", () => {
    const both = { "lib/shops/close-shop.ts": command, "lib/closing/close-shop.ts": command };
    const second = row.replace("closeShop", '"closeShop, for good"');
    expect(complaintsOf({ ...both, "scripts/matrix/rows/shops.ts": row })).toEqual([
      "lib/shops/close-shop.ts, lib/closing/close-shop.ts: each of these has a closeShop, and needs a row of its own",
    ]);
    const rows = { "scripts/matrix/rows/shops.ts": row, "scripts/matrix/rows/closing.ts": second };
    expect(complaintsOf({ ...both, ...rows })).toEqual([]);
  });

  test("has no row for what is not there", () => {
    expect(complaintsOf({ "scripts/matrix/rows/shops.ts": row })).toEqual([
      "scripts/matrix/rows: nothing is called closeShop",
    ]);
  });
});
