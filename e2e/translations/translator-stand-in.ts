import type { Page } from "@playwright/test";

type StandIn = {
  /** Pairs such as "zh>pt" and whether they are downloaded; other pairs are unavailable. */
  pairs: Record<string, "downloadable" | "available">;
  /** Translations by their original; another text is translated as itself. */
  translations: Record<string, string>;
};

/**
 * Gives a page a translator with the interface of Chromium's. Like the real one, it downloads a pair only after a click;
 * the download stays at 37 % until `finishDownload`, and is kept for later pages.
 */
export const installTranslator = (page: Page, standIn: StandIn): Promise<unknown> =>
  page.addInitScript(({ pairs, translations }) => {
    type Pair = { sourceLanguage: string; targetLanguage: string };
    type Options = Pair & { monitor?: (target: EventTarget) => void; signal?: AbortSignal };
    const nameOf = ({ sourceLanguage, targetLanguage }: Pair) => `${sourceLanguage}>${targetLanguage}`;
    const availability = async (pair: Pair) =>
      localStorage.getItem(nameOf(pair)) ?? pairs[nameOf(pair)] ?? "unavailable";
    const Translator = {
      availability,
      async create({ monitor, signal, ...pair }: Options) {
        if ((await availability(pair)) === "downloadable") {
          if (!navigator.userActivation.isActive) throw new DOMException("a click is needed", "NotAllowedError");
          const target = new EventTarget();
          monitor?.(target);
          target.dispatchEvent(Object.assign(new Event("downloadprogress"), { loaded: 0.37 }));
          await new Promise((resolve, reject) => {
            addEventListener("stand-in:finish", resolve, { once: true });
            signal?.addEventListener("abort", () => reject(signal.reason));
          });
          localStorage.setItem(nameOf(pair), "available");
        }
        return { translate: async (text: string) => translations[text] ?? text };
      },
    };
    const LanguageDetector = {
      availability: async () => "available",
      create: async () => ({
        detect: async (text: string) =>
          /\p{Script=Han}/u.test(text) ? [{ detectedLanguage: "zh", confidence: 0.99 }] : [{ confidence: 0.1 }],
      }),
    };
    for (const [name, value] of Object.entries({ Translator, LanguageDetector }))
      Object.defineProperty(globalThis, name, { value, configurable: true });
  }, standIn);

export const finishDownload = (page: Page): Promise<unknown> =>
  page.evaluate(() => dispatchEvent(new Event("stand-in:finish")));

/** Takes the built-in translator away, as in a browser without one. */
export const removeTranslator = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const name of ["Translator", "LanguageDetector"]) Reflect.deleteProperty(globalThis, name);
  });
