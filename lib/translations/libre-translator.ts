import { z } from "zod";
import { PermanentFailure } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { boundedFetch } from "./bounded-fetch";
import { resilientTranslator } from "./resilient-translator";
import type { TranslationRequest, Translator } from "./translator";

type Settings = { name?: string; url: string; apiKey?: string; timeout?: number; pause?: number };

/** Limits of one request; LibreTranslate accepts 5,000 characters by default. */
const maxTexts = 20;
const maxCharacters = 4_800;
/** Statuses with which a provider refuses a text permanently. */
const refusals = [400, 413, 422];

/** Codes of a language, the preferred one first; versions of LibreTranslate differ in them. */
const codes: Record<Locale, [string, ...string[]]> = {
  en: ["en"],
  zh: ["zh-Hans", "zh-CN", "zh"],
  es: ["es"],
  "pt-br": ["pt-BR", "pt"],
  ru: ["ru"],
  ar: ["ar"],
  ur: ["ur"],
  fr: ["fr"],
};

const languageList = z.array(z.object({ code: z.string(), targets: z.array(z.string()).optional() }));
const translation = z.object({ translatedText: z.union([z.array(z.string()), z.string()]) });
type Languages = z.output<typeof languageList>;

/**
 * Translates by a server with the interface of LibreTranslate. Texts are sent in batches. Returns no translation for a
 * pair of languages that the server does not have.
 */
export function libreTranslator({ name = "LibreTranslate", url, apiKey, timeout = 15_000, pause = 15_000 }: Settings) {
  let languages: Promise<Languages> | undefined;

  async function call<Output>(path: string, schema: z.ZodType<Output>, body?: object): Promise<Output> {
    const response = await boundedFetch(`${url}${path}`, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: body && JSON.stringify({ ...body, ...(apiKey !== undefined && { api_key: apiKey }) }),
      signal: AbortSignal.timeout(timeout),
    }).catch((error: unknown) => {
      throw new Error(`the translator fails (${error instanceof Error ? error.name : typeof error})`);
    });
    // The provider's own words may repeat the message, and must not be logged.
    if (body && refusals.includes(response.status))
      throw new PermanentFailure(`the translator refuses it (${response.status})`);
    if (!response.ok) throw new Error(`the translator answers ${response.status}`);
    const answer = schema.safeParse(await response.json().catch(() => undefined));
    if (!answer.success) throw new Error("the translator sends an unexpected answer");
    return answer.data;
  }

  const loadLanguages = (): Promise<Languages> => {
    languages ??= call("/languages", languageList).catch((error: unknown) => {
      languages = undefined;
      throw error;
    });
    return languages;
  };

  const provider: Translator = {
    name,
    async translate({ texts, from, to }: TranslationRequest) {
      const pair = findPair(await loadLanguages(), from, to);
      if (!pair) return texts.map(() => undefined);
      const translated: (string | undefined)[] = [];
      for (const batch of batchesOf(texts)) {
        const { translatedText } = await call("/translate", translation, { q: batch, ...pair, format: "text" });
        const received = [translatedText].flat();
        if (received.length !== batch.length) throw new Error("the translator returns another number of texts");
        translated.push(...received.map((text) => text.trim() || undefined));
      }
      return translated;
    },
  };
  return resilientTranslator(provider, pause);
}

function findPair(languages: Languages, from: Locale, to: Locale): { source: string; target: string } | undefined {
  const source = languages.find(({ code }) => isCodeOf(code, from));
  if (!source) return undefined;
  const targets = source.targets ?? languages.map(({ code }) => code);
  const target = targets.find((code) => isCodeOf(code, to));
  return target === undefined ? undefined : { source: source.code, target };
}

const isCodeOf = (code: string, locale: Locale): boolean =>
  codes[locale].some((known) => known.toLowerCase() === code.toLowerCase());

/** Groups texts into batches within the limits; a text that is longer than a batch is one alone. */
function batchesOf(texts: string[]): string[][] {
  const batches: string[][] = [];
  let characters = 0;
  for (const text of texts) {
    const last = batches.at(-1);
    characters += text.length;
    if (last && last.length < maxTexts && characters <= maxCharacters) last.push(text);
    else {
      batches.push([text]);
      characters = text.length;
    }
  }
  return batches;
}
