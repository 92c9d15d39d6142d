import { readFileSync } from "node:fs";
import path from "node:path";
import { type Formatters, IntlMessageFormat } from "intl-messageformat";
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

const translator = (locale: Locale) =>
  createTranslator({
    locale: formatTag(locale),
    messages: read(locale),
    onError(error) {
      throw error;
    },
  });

export type Words = ReturnType<typeof translator>;

/**
 * The library looks up a parsed message by its text and all settings written out, at every use; a page has hundreds.
 * Here each is parsed once and found by its key; what is written is the same.
 */
function make(locale: Locale): Words {
  const slow = translator(locale);
  const parsed = new Map<string, string | IntlMessageFormat>();
  const tag = formatTag(locale);
  const formatters = sharedFormatters(tag);
  const parse = (key: MessageKey) => {
    const text = String(slow.raw(key));
    const message = /['{}<]/.test(text) ? new IntlMessageFormat(text, tag, undefined, { formatters }) : text;
    parsed.set(key, message);
    return message;
  };
  const quick = (key: MessageKey, args?: Record<string, string | number | Date>) => {
    const message = parsed.get(key) ?? parse(key);
    return typeof message === "string" ? message : String(message.format(args));
  };
  return Object.assign(quick, slow) as Words;
}

/** One of each kind for all messages of a language: they are large. */
function sharedFormatters(tag: string): Formatters {
  const once =
    <Options, Made>(made: Map<string, Made>, create: (options?: Options) => Made) =>
    (_locales: unknown, options?: Options) => {
      const key = JSON.stringify(options) ?? "";
      const known = made.get(key) ?? create(options);
      made.set(key, known);
      return known;
    };
  return {
    getNumberFormat: once(new Map(), (options) => new Intl.NumberFormat(tag, options)),
    getDateTimeFormat: once(new Map(), (options) => new Intl.DateTimeFormat(tag, options)),
    getPluralRules: once(new Map(), (options) => new Intl.PluralRules(tag, options)),
  };
}

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
