import { env } from "../core/env";
import type { Assistant } from "./assistant";

let made: Assistant | undefined;

/** Who would hear what a shop asks; undefined when the market has no provider. */
export function assistantHost(): string | undefined {
  const { AI_BASE_URL } = env();
  return AI_BASE_URL && new URL(AI_BASE_URL).host;
}

/** The provider of the settings; undefined without one. Its code is loaded when it is first needed. */
export async function configuredAssistant(): Promise<Assistant | undefined> {
  const { AI_BASE_URL: baseUrl, AI_API_KEY: apiKey, AI_MODEL: model, AI_PICTURE_MODEL: pictureModel } = env();
  if (baseUrl === undefined || model === undefined) return undefined;
  const { aiAssistant } = await import("./ai-assistant");
  made ??= aiAssistant({ baseUrl, apiKey, model, pictureModel });
  return made;
}
