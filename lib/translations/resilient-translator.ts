import { createCache } from "../cache/create-cache";
import { PermanentFailure } from "../core/errors";
import type { TranslationRequest, Translator } from "./translator";

/** Texts whose translations are cached, and for how many milliseconds. */
const cachedTexts = 500;
const cacheDuration = 3_600_000;

/**
 * Wraps a provider: caches translations by text, requests a text once when several jobs need it at the same time, and
 * after a failure lets further requests fail at once for `pause` milliseconds, so that no job waits for a provider that
 * is down.
 */
export function resilientTranslator({ name, translate }: Translator, pause: number): Translator {
  const cache = createCache<string, Promise<string | undefined>>({ max: cachedTexts, ttl: cacheDuration });
  let pausedUntil = 0;

  async function request(batch: TranslationRequest): Promise<(string | undefined)[]> {
    if (Date.now() < pausedUntil) throw new Error("the translator is paused after a failure");
    try {
      const translated = await translate(batch);
      if (translated.length === batch.texts.length) return translated;
      throw new Error("the translator returns another number of texts");
    } catch (error) {
      if (!(error instanceof PermanentFailure)) pausedUntil = Date.now() + pause;
      throw error;
    }
  }

  function requestOnce(batch: TranslationRequest, keyOf: (text: string) => string): void {
    const response = request(batch);
    for (const [index, text] of batch.texts.entries()) {
      const translation = response.then((translated) => translated[index]);
      cache.set(keyOf(text), translation);
      const evict = () => cache.delete(keyOf(text));
      translation.then((found) => found ?? evict(), evict);
    }
  }

  return {
    name,
    async translate({ texts, ...rest }) {
      const keyOf = (text: string) => JSON.stringify([rest.from, rest.to, text]);
      const missing = [...new Set(texts)].filter((text) => !cache.has(keyOf(text)));
      if (missing.length > 0) requestOnce({ ...rest, texts: missing }, keyOf);
      return Promise.all(texts.map((text) => cache.get(keyOf(text))));
    },
  };
}
