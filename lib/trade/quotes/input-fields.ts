import { z } from "zod";
import { readQuantity } from "@/lib/catalogue/listing";
import { idOfHandle } from "@/lib/core/id";
import { parseAmount } from "@/lib/core/money";
import type { MessageKey } from "@/lib/i18n/messages";
import { toLatinDigits } from "@/lib/i18n/parse-number";

/** Lets the compiler check that `name` is a message key. */
export const key = (name: MessageKey): MessageKey => name;
export const invalid = key("errors.invalid");

const unlessBlank = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? undefined : value), schema.optional());

/** The id of a listing in base 36. */
export const listingId = z
  .string({ error: invalid })
  .transform((text) => idOfHandle(text))
  .pipe(z.number({ error: invalid }));

/** A quantity; undefined for an empty field. */
export const quantity = unlessBlank(
  z
    .string()
    .transform((text) => readQuantity(toLatinDigits(text)))
    .pipe(z.number({ error: key("quotes.form.quantityWrong") })),
);

/** A price in minor units; undefined for an empty field. Only samples may be free. */
export const price = (lowest: 0 | 1 = 1) =>
  unlessBlank(
    z
      .string()
      .transform((text) => parseAmount(toLatinDigits(text.trim())))
      .pipe(
        z
          .number({ error: key("quotes.form.priceWrong") })
          .min(lowest, key("quotes.form.priceWrong"))
          .max(1_000_000_000, key("quotes.form.priceWrong")),
      ),
  );
