import { findTranslationProvider, type TranslationProvider } from "../core/translation-provider";
import type { Translator } from "./translator";

let made: Translator | undefined;

/** Returns the translator of the configured provider, or undefined. Loads its code on first use. */
export async function getConfiguredTranslator(): Promise<Translator | undefined> {
  const provider = findTranslationProvider();
  if (!provider) return undefined;
  made ??= await makeTranslator(provider);
  return made;
}

async function makeTranslator(provider: TranslationProvider): Promise<Translator> {
  if (provider.kind === "libretranslate") return (await import("./libre-translator")).libreTranslator(provider);
  return (await import("./ai-translator")).aiTranslator(provider);
}
