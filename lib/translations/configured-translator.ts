import { env } from "../core/env";
import type { Translator } from "./translator";

let made: Translator | undefined;

/** Whether the market has a translator for free text. */
export const hasTranslator = (): boolean => env().AI_BASE_URL !== undefined;

/** The provider of the settings; undefined without one. Its code is loaded when it is first needed. */
export async function configuredTranslator(): Promise<Translator | undefined> {
  const { AI_BASE_URL: baseUrl, AI_API_KEY: apiKey, AI_MODEL: model } = env();
  if (baseUrl === undefined || model === undefined) return undefined;
  const { aiTranslator } = await import("./ai-translator");
  made ??= aiTranslator({ baseUrl, apiKey, model });
  return made;
}
