import { describe, expect, test } from "vitest";
import { changeBankAccountInput } from "./input";

const given = {
  beneficiary: "Yiwu Spring Toys Co., Ltd.",
  bankName: "Bank of China",
  accountNumber: "6217 8520 0001 4821",
  swift: "bkchcnbj 92h",
  bankAddress: "",
  currency: "USD",
};
const wrong = (changed: Partial<typeof given>) =>
  changeBankAccountInput
    .safeParse({ ...given, ...changed })
    .error?.issues.map(({ path, message }) => [path[0], message]);

describe("bank details as they are typed", () => {
  test("lose their spaces and gain capitals", () => {
    expect(changeBankAccountInput.parse(given)).toMatchObject({
      accountNumber: "6217852000014821",
      swift: "BKCHCNBJ92H",
      bankAddress: undefined,
    });
    expect(changeBankAccountInput.parse({ ...given, accountNumber: "٦٢١٧٨٥٢٠" }).accountNumber).toBe("62178520");
  });

  test("are refused with an IBAN whose check digits do not fit", () => {
    expect(wrong({ accountNumber: "DE89 3704 0044 0532 0130 00" })).toBeUndefined();
    expect(wrong({ accountNumber: "DE88 3704 0044 0532 0130 00" })).toEqual([
      ["accountNumber", "proformas.changeBankAccount.ibanWrong"],
    ]);
  });

  test("are refused with a number or a SWIFT code of no such form", () => {
    expect(wrong({ accountNumber: "12<4>5678" })).toEqual([
      ["accountNumber", "proformas.changeBankAccount.numberWrong"],
    ]);
    expect(wrong({ swift: "BANK" })).toEqual([["swift", "proformas.changeBankAccount.swiftWrong"]]);
    expect(wrong({ currency: "XYZ", beneficiary: " " })?.map(([field]) => field)).toEqual(["beneficiary", "currency"]);
  });
});
