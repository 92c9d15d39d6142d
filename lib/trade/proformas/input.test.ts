import { describe, expect, test } from "vitest";
import { changeBankAccountInput } from "./input";

const filled = {
  beneficiary: "Yiwu Spring Toys Co., Ltd.",
  bankName: "Bank of China",
  accountNumber: "6217 8520 0001 4821",
  swift: "bkchcnbj 92h",
  bankAddress: "",
  currency: "USD",
};
const wrong = (changed: Partial<typeof filled>) =>
  changeBankAccountInput
    .safeParse({ ...filled, ...changed })
    .error?.issues.map(({ path, message }) => [path[0], message]);

describe("the form of bank details", () => {
  test("removes spaces and converts to capitals and Latin digits", () => {
    expect(changeBankAccountInput.parse(filled)).toMatchObject({
      accountNumber: "6217852000014821",
      swift: "BKCHCNBJ92H",
      bankAddress: undefined,
    });
    expect(changeBankAccountInput.parse({ ...filled, accountNumber: "٦٢١٧٨٥٢٠" }).accountNumber).toBe("62178520");
  });

  test("refuses an IBAN with wrong check digits", () => {
    expect(wrong({ accountNumber: "DE89 3704 0044 0532 0130 00" })).toBeUndefined();
    expect(wrong({ accountNumber: "DE88 3704 0044 0532 0130 00" })).toEqual([
      ["accountNumber", "proformas.changeBankAccount.ibanWrong"],
    ]);
  });

  test("refuses an account number or SWIFT code of an invalid format", () => {
    expect(wrong({ accountNumber: "12<4>5678" })).toEqual([
      ["accountNumber", "proformas.changeBankAccount.numberWrong"],
    ]);
    expect(wrong({ swift: "BANK" })).toEqual([["swift", "proformas.changeBankAccount.swiftWrong"]]);
    expect(wrong({ currency: "XYZ", beneficiary: " " })?.map(([field]) => field)).toEqual(["beneficiary", "currency"]);
  });
});
