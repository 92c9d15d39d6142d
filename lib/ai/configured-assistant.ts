import { env } from "../core/env";
import type { Assistant } from "./assistant";

let assistant: Assistant | undefined;

/** Returns the host of the configured provider; undefined if there is none. */
export function assistantHost(): string | undefined {
  const { AI_BASE_URL } = env();
  return AI_BASE_URL && new URL(AI_BASE_URL).host;
}

/** Returns the configured assistant; undefined without a provider. Loads its code on first use. */
export async function configuredAssistant(): Promise<Assistant | undefined> {
  const { AI_BASE_URL: baseUrl, AI_API_KEY: apiKey, AI_MODEL: model, AI_PICTURE_MODEL: pictureModel } = env();
  if (baseUrl === undefined || model === undefined) return undefined;
  const { aiAssistant } = await import("./ai-assistant");
  assistant ??= aiAssistant({ baseUrl, apiKey, model, pictureModel });
  return assistant;
}
