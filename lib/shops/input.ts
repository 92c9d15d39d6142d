import { z } from "zod";
import { email, locale, newPassword } from "../accounts/input";
import { optionalText, plainText, requiredText } from "../http/plain-text";
import { type Locale, locales } from "../i18n/locale";
import type { MessageKey } from "../i18n/messages";
import { parseWholeNumber, toLatinDigits } from "../i18n/parse-number";

const key = (name: MessageKey): MessageKey => name;
const required = key("errors.required");
const invalid = key("errors.invalid");

/** Parses a whole number as people type it; undefined if empty. */
export const wholeNumber = (minimum: number, maximum: number, wrong: MessageKey) =>
  z
    .string()
    .optional()
    .transform((text) => (text?.trim() ? (parseWholeNumber(text) ?? Number.NaN) : undefined))
    .pipe(z.number({ error: wrong }).int(wrong).min(minimum, wrong).max(maximum, wrong).optional());

const languages = z
  .array(locale, { error: invalid })
  .optional()
  .transform((chosen) => [...new Set(chosen)])
  .pipe(z.array(locale).min(1, key("shops.languages.none")));

/** The shop's handle in the URL, Latin in lower case. If empty, it is derived from the name. */
const handle = z
  .string()
  .optional()
  .transform((text) => text?.trim().toLowerCase() || undefined)
  .pipe(
    z
      .string()
      .regex(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/, key("shops.handle.form"))
      .optional(),
  );

/** The address of a booth in the market. */
export const booth = {
  districtCode: z.string({ error: required }).regex(/^[A-Z0-9]{1,4}$/, required),
  floor: z.coerce.number(required).int(required).min(1, required).max(9, required),
  area: optionalText(4).transform((text) => text?.toUpperCase()),
  street: wholeNumber(1, 999, key("shops.booth.street.wrong")),
  number: z
    .string({ error: required })
    .transform((text) => toLatinDigits(text).replace(/\s/g, "").toUpperCase())
    .pipe(
      z
        .string()
        .min(1, required)
        .regex(/^[A-Z0-9-]{1,12}$/, key("shops.booth.number.wrong")),
    ),
};

const shopFields = {
  locale,
  nameZh: optionalText(60),
  nameEn: optionalText(60),
  handle,
  ...booth,
  languages,
};

/**
 * Nests form fields: `names.zh` becomes `{ names: { zh } }` and `languages[]` becomes `languages`, so that errors have
 * the path of their field.
 */
export function nestFields(values: unknown): unknown {
  const nested: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    const [, group, field] = /^(names|stories|factory|city|notes)\.([\w-]+)$/.exec(name) ?? [];
    if (group && field) nested[group] = { ...(nested[group] as object | undefined), [field]: value };
    else nested[name.replace(/\[\]$/, "")] = value;
  }
  return nested;
}

const isNamed = ({ nameZh, nameEn }: { nameZh?: string; nameEn?: string }) => Boolean(nameZh || nameEn);
/** `when` reports this error together with the other ones instead of after them. */
const unnamed = { error: key("shops.openShop.unnamed"), path: ["nameZh"], when: () => true };

/** The form of a signed-in person for a further shop. */
export const openFurtherShopInput = z.preprocess(nestFields, z.object(shopFields).refine(isNamed, unnamed));

/** The same form with a new account. */
export const openShopInput = z.preprocess(
  nestFields,
  z.object({ name: requiredText(80), email, password: newPassword, ...shopFields }).refine(isNamed, unnamed),
);

export type OpenShop = z.output<typeof openFurtherShopInput> & {
  /** The account to create; undefined for a signed-in person. */
  person?: { name: string; email: string; password: string };
  /** The client's address; see clientAddress(). */
  address: string;
};

/** Builds a schema with the field for each language. */
export const inEachLanguage = <T extends z.ZodType>(field: T) =>
  z.object(Object.fromEntries(locales.map((each) => [each, field])) as Record<Locale, T>);

const hour = z.string({ error: required }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, key("shops.editShop.hours.wrong"));
const count = (maximum: number) => wholeNumber(0, maximum, key("shops.editShop.factory.wrong"));

const textsInput = z
  .object({
    section: z.literal("texts"),
    names: inEachLanguage(optionalText(60)),
    stories: inEachLanguage(optionalText(2000, plainText)),
  })
  .refine(({ names }) => Object.values(names ?? {}).some(Boolean), {
    error: key("shops.editShop.unnamed"),
    path: ["names", "zh"],
    when: () => true,
  });

const factsInput = z
  .object({
    section: z.literal("facts"),
    sinceYear: wholeNumber(1950, new Date().getFullYear(), key("shops.editShop.sinceYear.wrong")),
    languages,
    opensAt: hour,
    closesAt: hour,
  })
  .refine(({ opensAt, closesAt }) => opensAt < closesAt, {
    error: key("shops.editShop.hours.order"),
    path: ["closesAt"],
  });

const factoryInput = z.object({
  section: z.literal("factory"),
  factory: z.object({
    cityZh: optionalText(60),
    cityEn: optionalText(60),
    squareMetres: count(10_000_000),
    staff: count(1_000_000),
    lines: count(1_000),
    dailyOutput: count(100_000_000),
  }),
});

/** One section of the storefront form; each is saved on its own. */
export const editShopInput = z.preprocess(
  nestFields,
  z.discriminatedUnion("section", [textsInput, factsInput, factoryInput]),
);
export type EditShop = z.output<typeof editShopInput>;

export const switchShopInput = z.object({ shopId: z.coerce.number().int(), locale });

export const confirmEmailInput = z.object({ token: z.string().max(100) });
export type ConfirmEmail = z.output<typeof confirmEmailInput>;
