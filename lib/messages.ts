import { readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "use-intl/core";
import { type Messages, messageSlices } from "@/messages";
import { messagesFolder } from "./env";
import { formatTag, type Locale } from "./locale";

const isDevelopment = process.env.NODE_ENV === "development";
const translators = new Map<Locale, Words>();

const read = (locale: Locale) =>
  Object.fromEntries(
    messageSlices.map((slice) => [
      slice,
      JSON.parse(readFileSync(path.join(messagesFolder(), slice, `${locale}.json`), "utf8")),
    ]),
  ) as Messages;

const make = (locale: Locale) =>
  createTranslator({
    locale: formatTag(locale),
    messages: read(locale),
    onError(error) {
      throw error;
    },
  });

export type Words = ReturnType<typeof make>;
/** A key of messages/, such as `catalogue.listing.moq`. */
export type MessageKey = Parameters<Words>[0];

/** The interface's words in one language: `words("ar")("catalogue.listing.moq", { count: 120 })`. Server only. */
export function words(locale: Locale): Words {
  const known = translators.get(locale);
  if (known && !isDevelopment) return known;
  const made = make(locale);
  translators.set(locale, made);
  return made;
}

/** A sentence whose key is only known at run time: a refusal's code, a schema's message. Unknown keys fall back. */
export function say(
  locale: Locale,
  key: string,
  args: Record<string, string | number> = {},
  fallback = "errors.invalid",
): string {
  const t = words(locale) as unknown as {
    (key: string, args: Record<string, string | number>): string;
    has(key: string): boolean;
  };
  return t(t.has(key) ? key : fallback, args);
}
