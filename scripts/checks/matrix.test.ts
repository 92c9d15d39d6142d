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

  test("has no row for what is not there", () => {
    expect(complaintsOf({ "scripts/matrix/rows/shops.ts": row })).toEqual([
      "scripts/matrix/rows: nothing is called closeShop",
    ]);
  });
});
