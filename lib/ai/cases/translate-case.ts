import { type Db, database } from "@/db/client";
import type { Actor } from "../../core/actor";
import { allow, PermanentFailure, Refusal } from "../../core/errors";
import { log } from "../../core/log";
import { type Locale, locales, type SomeTexts } from "../../i18n/locale";
import { type CasePage, getCase } from "../../moderation/get-case";
import type { OfCase } from "../../moderation/input";
import { canWorkOnCases } from "../../moderation/policy";
import { getConfiguredTranslator } from "../../translations/configured-translator";
import { translateText } from "../../translations/translate-text";
import type { Translator } from "../../translations/translator";
import { recordAssist } from "./record-assist";

/** A text of the case in the operator's language; null if the provider could not translate it. */
export type TranslatedText = { part: "title" | "description" | "report"; from: Locale; text: string | null };
export type TranslatedCase = { provider: string; texts: TranslatedText[] };
/** `to`: the language in which the operator reads. */
export type TranslateCase = OfCase & { to: Locale };

/** Characters of one text that are translated. */
const maxLength = 2_000;

/**
 * Translates the reported texts that are not in the language `to`, and the words of the reports. Undefined if all are in
 * it. @throws NotFound, NotAllowed for auditors; Refusal without a provider, or if it fails
 */
export async function translateCase(
  actor: Actor,
  { caseId, to }: TranslateCase,
  db: Db = database,
  translator?: Translator,
): Promise<TranslatedCase | undefined> {
  const found = await getCase(actor, caseId, db);
  allow(canWorkOnCases(actor));
  const texts = foreignTexts(found, to);
  if (texts.length === 0) return undefined;
  const used = translator ?? (await getConfiguredTranslator());
  if (!used) throw new Refusal("moderation.help.noTranslator");
  const translated: TranslatedText[] = [];
  for (const { part, from, body } of texts)
    translated.push({ part, from, text: await translateOne(body.slice(0, maxLength), from, to, used) });
  await recordAssist({ caseId, kind: "translation", provider: used.name, userId: actor.userId }, db);
  return { provider: used.name, texts: translated };
}

async function translateOne(body: string, from: Locale, to: Locale, translator: Translator): Promise<string | null> {
  try {
    return (await translateText({ body, locale: from, phrases: null }, to, translator)) ?? null;
  } catch (error) {
    if (error instanceof PermanentFailure) return null;
    log.warn("case.not_translated", { error });
    throw new Refusal("moderation.help.failed");
  }
}

type ForeignText = Pick<TranslatedText, "part" | "from"> & { body: string };

/** Returns what an operator who reads `to` cannot read: one language of each text, Chinese and English first. */
export function foreignTexts({ asReported, reports }: Pick<CasePage, "asReported" | "reports">, to: Locale) {
  const source = (texts: SomeTexts): Locale | undefined =>
    texts[to] ? undefined : (["zh", "en", ...locales] as const).find((locale) => texts[locale]);
  const found: ForeignText[] = [];
  for (const [part, texts] of [
    ["title", asReported.titles],
    ["description", asReported.descriptions],
  ] as const) {
    const from = source(texts);
    if (from) found.push({ part, from, body: texts[from] ?? "" });
  }
  for (const { locale: from, details } of reports)
    if (details && from !== to) found.push({ part: "report", from, body: details });
  return found;
}
