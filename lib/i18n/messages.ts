import { readFileSync } from "node:fs";
import path from "node:path";
import { type Formatters, IntlMessageFormat } from "intl-messageformat";
import { createTranslator } from "use-intl/core";
import { type Messages, messageFolders } from "@/messages";
import { memoize } from "../cache/memoize";
import { messagesFolder } from "../core/env";
import { formatTag, type Locale } from "./locale";

const isDevelopment = process.env.NODE_ENV === "development";

const read = (locale: Locale) =>
  Object.fromEntries(
    Object.entries(messageFolders).map(([namespace, folder]) => [
      namespace,
      JSON.parse(readFileSync(path.join(messagesFolder(), folder, `${locale}.json`), "utf8")),
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
 * Creates the translator of a language. The library finds a parsed message by its text and all settings at every use,
 * and a page has hundreds; this one parses each message once and finds it by its key. The output is the same.
 */
function createWords(locale: Locale): Words {
  const library = translator(locale);
  const tag = formatTag(locale);
  const formatters = sharedFormatters(tag);
  const parse = memoize((key: MessageKey) => {
    const text = String(library.raw(key));
    return /['{}<]/.test(text) ? new IntlMessageFormat(text, tag, undefined, { formatters }) : text;
  });
  const render = (key: MessageKey, args?: Record<string, string | number | Date>) => {
    const message = parse(key);
    return typeof message === "string" ? message : String(message.format(args));
  };
  return Object.assign(render, library) as Words;
}

/** Creates one formatter of each kind for all messages of a language, because formatters are large. */
function sharedFormatters(tag: string): Formatters {
  const once = <Options, Format>(create: (options?: Options) => Format) => {
    const createFrom = memoize((json: string | undefined) => create(json === undefined ? json : JSON.parse(json)));
    return (_locales: unknown, options?: Options) => createFrom(JSON.stringify(options));
  };
  return {
    getNumberFormat: once((options) => new Intl.NumberFormat(tag, options)),
    getDateTimeFormat: once((options) => new Intl.DateTimeFormat(tag, options)),
    getPluralRules: once((options) => new Intl.PluralRules(tag, options)),
  };
}

/** A message key, such as `catalogue.listing.moq`. */
export type MessageKey = Parameters<Words>[0];

/**
 * Memoizes a value that is derived from messages. In development, where messages change, it is computed at each call.
 */
export const memoizeWords = <Result>(compute: (locale: Locale) => Result): ((locale: Locale) => Result) =>
  isDevelopment ? compute : memoize(compute);

/** Returns the translator of a language: `words("ar")("catalogue.listing.moq", { count: 120 })`. Server only. */
export const words = memoizeWords(createWords);

/**
 * Renders a message whose key is known at run time only: a refusal's code, a schema's error. Unknown keys fall back.
 */
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
