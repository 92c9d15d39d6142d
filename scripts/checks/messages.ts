import { readFileSync } from "node:fs";
import { type Locale, languageTag, locales } from "@/lib/i18n/locale";
import { messageFolders } from "@/messages";
import { readSources, root, type Sources } from "../sources";
import { type MessageShape, parseMessageShape } from "./message-shape";
import { findUsedKeys } from "./message-usage";

/** Key, such as `listing.moq`, → text. */
export type Texts = ReadonlyMap<string, string>;

/** Checks that all eight languages have the same messages with the same arguments, and that every message is used. */
export function messageComplaints(texts: Record<Locale, Texts>, sources: Sources): string[] {
  const complaints: string[] = [];
  for (const locale of locales) {
    for (const key of texts.en.keys()) if (!texts[locale].has(key)) complaints.push(`${where(locale, key)} is missing`);
    for (const [key, text] of texts[locale]) {
      const english = texts.en.get(key);
      if (english === undefined) complaints.push(`${where(locale, key)} is not in English, so it cannot be used`);
      else for (const wrong of checkText(text, english, locale)) complaints.push(`${where(locale, key)} ${wrong}`);
    }
  }
  const used = findUsedKeys(texts.en.keys(), sources);
  for (const key of texts.en.keys())
    if (!used.has(key)) complaints.push(`${where("en", key)} is used nowhere; delete it in all languages`);
  return complaints;
}

function* checkText(text: string, english: string, locale: Locale): Generator<string> {
  if (text.trim() === "") return yield "is empty";
  if (text !== text.trim()) yield "begins or ends with a space";
  if (locale !== "en" && text === english && countWords(text) >= 4) yield `is still English: "${text}"`;
  let shapes: [MessageShape, MessageShape];
  try {
    shapes = [parseMessageShape(text), parseMessageShape(english)];
  } catch (error) {
    return yield `is no ICU message: ${error instanceof Error ? error.message : error}`;
  }
  yield* compareShapes(...shapes);
  yield* checkPlurals(shapes[0], locale);
}

function* compareShapes(own: MessageShape, english: MessageShape): Generator<string> {
  for (const [name, use] of english.arguments) {
    const ownUse = own.arguments.get(name);
    if (ownUse === undefined) yield `does not use {${name}}`;
    else if (ownUse !== use && !isCount(ownUse, use)) yield `uses {${name}} as ${ownUse}, English as ${use}`;
  }
  for (const name of own.arguments.keys())
    if (!english.arguments.has(name)) yield `uses {${name}}, which English does not`;
  for (const tag of english.tags) if (!own.tags.has(tag)) yield `lacks <${tag}>`;
  for (const tag of own.tags) if (!english.tags.has(tag)) yield `has <${tag}>, which English has not`;
}

/** Chinese may use "{count, number} 件" where English needs two forms. */
const isCount = (...uses: string[]) => uses.every((use) => use === "plural" || use === "number");

function* checkPlurals(shape: MessageShape, locale: Locale): Generator<string> {
  for (const { argument, type, categories } of shape.plurals) {
    const needed = new Intl.PluralRules(languageTag(locale), { type }).resolvedOptions().pluralCategories;
    const missing = needed.filter((category) => !categories.includes(category));
    const extra = categories.filter((category) => !(needed as string[]).includes(category));
    if (missing.length) yield `has no word for {${argument}} when it is ${missing.join(", ")}`;
    if (extra.length) yield `words {${argument}} for ${extra.join(", ")}, which this language does not have`;
  }
}

const countWords = (text: string) => text.replace(/\{[^{}]*\}/g, "").match(/\p{L}{2,}/gu)?.length ?? 0;

const where = (locale: Locale, key: string) => {
  const [namespace = "", ...rest] = key.split(".");
  const folder = (messageFolders as Readonly<Record<string, string>>)[namespace] ?? namespace;
  return `messages/${folder}/${locale}.json ${rest.join(".")}`;
};

function readTexts(locale: Locale): Texts {
  const texts = new Map<string, string>();
  for (const [namespace, folder] of Object.entries(messageFolders))
    flatten(JSON.parse(readFileSync(`${root}messages/${folder}/${locale}.json`, "utf8")), namespace, texts);
  return texts;
}

function flatten(value: unknown, key: string, into: Map<string, string>) {
  if (typeof value === "string") into.set(key, value);
  else for (const [name, inner] of Object.entries(value as object)) flatten(inner, `${key}.${name}`, into);
}

export const checkMessages = async () =>
  messageComplaints(
    Object.fromEntries(locales.map((locale) => [locale, readTexts(locale)])) as Record<Locale, Texts>,
    readSources(),
  );
