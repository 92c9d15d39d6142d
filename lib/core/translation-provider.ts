import { env } from "./env";

/** The provider that translates free text. `name` is the service or model that readers see beside its translations. */
export type TranslationProvider = { name: string; apiKey: string | undefined } & (
  | { kind: "libretranslate"; url: string }
  | { kind: "openai"; baseUrl: string; model: string }
);

/** Returns the configured provider: TRANSLATE_URL before AI_BASE_URL; undefined if neither is set. */
export function findTranslationProvider(): TranslationProvider | undefined {
  const { TRANSLATE_URL: url, TRANSLATE_API_KEY, AI_BASE_URL: baseUrl, AI_API_KEY, AI_MODEL: model } = env();
  if (url !== undefined) return { kind: "libretranslate", name: "LibreTranslate", apiKey: TRANSLATE_API_KEY, url };
  if (baseUrl === undefined || model === undefined) return undefined;
  return { kind: "openai", name: model, apiKey: AI_API_KEY, baseUrl, model };
}
