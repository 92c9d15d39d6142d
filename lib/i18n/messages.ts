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
    if (!/['{}<]/.test(text)) return text;
    return {
      message: new IntlMessageFormat(text, tag, undefined, { formatters }),
      stopped: argumentsBeforeStops(text),
    };
  });
  const render = (key: MessageKey, args?: Args) => {
    const parsed = parse(key);
    if (typeof parsed === "string") return parsed;
    return String(parsed.message.format(args && withoutStops(args, parsed.stopped)));
  };
  return Object.assign(render, library) as Words;
}

type Args = Record<string, string | number | Date>;

/** The arguments that a full stop follows. */
const argumentsBeforeStops = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}\./g)].map(([, name = ""]) => name);

/** Abbreviations such as «6 дек.» and «120 шт.» end with a full stop; at the end of a sentence it is written once. */
function withoutStops(args: Args, names: string[]): Args {
  const abbreviated = names.filter((name) => /[^.]\.$/.test(String(args[name] ?? "")));
  if (abbreviated.length === 0) return args;
  return { ...args, ...Object.fromEntries(abbreviated.map((name) => [name, String(args[name]).slice(0, -1)])) };
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
export function renderMessage(
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
