import { env } from "../core/env";
import type { Translator } from "./translator";

let made: Translator | undefined;

/** True if a translator for free text is configured. */
export const hasTranslator = (): boolean => env().AI_BASE_URL !== undefined;

/** Returns the configured translator, or undefined. Loads its code on first use. */
export async function getConfiguredTranslator(): Promise<Translator | undefined> {
  const { AI_BASE_URL: baseUrl, AI_API_KEY: apiKey, AI_MODEL: model } = env();
  if (baseUrl === undefined || model === undefined) return undefined;
  const { aiTranslator } = await import("./ai-translator");
  made ??= aiTranslator({ baseUrl, apiKey, model });
  return made;
}
