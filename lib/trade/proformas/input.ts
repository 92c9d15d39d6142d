import { isValidBIC, isValidIBAN } from "ibantools";
import { z } from "zod";
import { proof } from "@/lib/accounts/input";
import { optionalText, requiredText } from "@/lib/http/plain-text";
import type { MessageKey } from "@/lib/i18n/messages";
import { toLatinDigits } from "@/lib/i18n/parse-number";

const key = (name: MessageKey): MessageKey => name;
const required = key("errors.required");
const wrongNumber = key("proformas.changeBankAccount.numberWrong");
const wrongSwift = key("proformas.changeBankAccount.swiftWrong");

const normalize = (text: string) =>
  toLatinDigits(text)
    .replace(/[\s.-]/g, "")
    .toUpperCase();

/**
 * A number that begins with two letters and two digits is an IBAN with check digits; Chinese numbers have only digits.
 */
const accountNumber = z
  .string({ error: required })
  .transform(normalize)
  .pipe(
    z
      .string()
      .min(1, required)
      .regex(/^[A-Z0-9]{5,34}$/, wrongNumber)
      .refine((text) => !/^[A-Z]{2}\d{2}/.test(text) || isValidIBAN(text), {
        error: key("proformas.changeBankAccount.ibanWrong"),
      }),
  );

const swift = z
  .string({ error: required })
  .transform(normalize)
  .pipe(z.string().min(1, required).refine(isValidBIC, { error: wrongSwift }));

export const changeBankAccountInput = z.object({
  beneficiary: requiredText(120),
  bankName: requiredText(120),
  accountNumber,
  swift,
  bankAddress: optionalText(200),
  currency: z.enum(["CNY", "USD"], { error: required }),
  ...proof,
});
export type ChangeBankAccount = z.output<typeof changeBankAccountInput>;

export const cancelBankChangeInput = z.object({ bankAccountId: z.uuid() });
export type CancelBankChange = z.output<typeof cancelBankChangeInput>;

export const issueProformaInput = z.object({ inquiryId: z.uuid(), quoteId: z.uuid() });
export type IssueProforma = z.output<typeof issueProformaInput>;

export const cancelProformaInput = z.object({
  inquiryId: z.uuid(),
  proformaId: z.uuid(),
  reason: requiredText(500),
});
export type CancelProforma = z.output<typeof cancelProformaInput>;
