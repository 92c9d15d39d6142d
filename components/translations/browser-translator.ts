/**
 * The translator that Chromium has built in (https://developer.mozilla.org/docs/Web/API/Translator). TypeScript has no
 * types of it yet.
 */
type Availability = "unavailable" | "downloadable" | "downloading" | "available";
type Pair = { sourceLanguage: string; targetLanguage: string };
type Monitor = { addEventListener(name: "downloadprogress", listener: (event: { loaded: number }) => void): void };
type Options = Pair & { monitor?: (monitor: Monitor) => void; signal?: AbortSignal };
type BuiltInTranslator = { translate(text: string): Promise<string> };
type TranslatorFactory = {
  availability(pair: Pair): Promise<Availability>;
  create(options: Options): Promise<BuiltInTranslator>;
};
type Detection = { detectedLanguage?: string; confidence?: number };
type DetectorFactory = {
  availability(): Promise<Availability>;
  create(): Promise<{ detect(text: string): Promise<Detection[]> }>;
};

type Detector = Awaited<ReturnType<DetectorFactory["create"]>>;

const builtIn = globalThis as { Translator?: TranslatorFactory; LanguageDetector?: DetectorFactory };

/** The certainty from which a detected language replaces the one that the market assumed. */
const minConfidence = 0.8;

export const hasBrowserTranslator = (): boolean => builtIn.Translator !== undefined;

/** How the browser can translate from one language to another: in one step, or by English. */
export type Route = { pairs: Pair[]; isDownloaded: boolean };

/** Finds a route between two language tags; undefined if the browser has none. */
export async function findRoute(from: string, to: string): Promise<Route | undefined> {
  const [source, target] = [codeOf(from), codeOf(to)];
  const direct = await toRoute([{ sourceLanguage: source, targetLanguage: target }]);
  if (direct || source === "en" || target === "en") return direct;
  return toRoute([
    { sourceLanguage: source, targetLanguage: "en" },
    { sourceLanguage: "en", targetLanguage: target },
  ]);
}

async function toRoute(pairs: Pair[]): Promise<Route | undefined> {
  const { Translator } = builtIn;
  if (!Translator) return undefined;
  const found = await Promise.all(pairs.map((pair) => Translator.availability(pair).catch(() => "unavailable")));
  if (found.includes("unavailable")) return undefined;
  return { pairs, isDownloaded: found.every((availability) => availability === "available") };
}

const codeOf = (tag: string) => tag.split("-", 1)[0] ?? tag;

let detector: Promise<Detector> | undefined;

/** Returns the language of a text if the browser is sure of it, otherwise `assumed`. */
export async function detectTag(text: string, assumed: string): Promise<string> {
  const { LanguageDetector } = builtIn;
  if (!LanguageDetector) return assumed;
  try {
    if ((await LanguageDetector.availability()) !== "available") return assumed;
    detector ??= LanguageDetector.create();
    const [best] = await (await detector).detect(text);
    return best?.detectedLanguage && (best.confidence ?? 0) >= minConfidence ? best.detectedLanguage : assumed;
  } catch {
    return assumed;
  }
}

const translators = new Map<string, Promise<BuiltInTranslator>>();
const translations = new Map<string, string>();

/** Translates a text line by line. `onProgress` gets the share of the download, 0 to 1. @throws when the browser fails */
export async function translateAlong(
  { pairs }: Route,
  text: string,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const key = JSON.stringify([pairs, text]);
  const known = translations.get(key);
  if (known !== undefined) return known;
  const steps: BuiltInTranslator[] = [];
  for (const [index, pair] of pairs.entries())
    steps.push(await translatorOf(pair, (share) => onProgress((index + share) / pairs.length), signal));
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    let translated = line;
    for (const step of line.trim() ? steps : []) translated = await step.translate(translated);
    signal.throwIfAborted();
    lines.push(translated);
  }
  const translation = lines.join("\n");
  translations.set(key, translation);
  return translation;
}

/** Creates the translator of a pair once for the page. */
function translatorOf(
  pair: Pair,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<BuiltInTranslator> {
  const key = JSON.stringify(pair);
  const existing = translators.get(key);
  if (existing) return existing;
  if (!builtIn.Translator) throw new Error("the browser has no translator");
  const monitor = (each: Monitor) => each.addEventListener("downloadprogress", ({ loaded }) => onProgress(loaded));
  const created = builtIn.Translator.create({ ...pair, monitor, signal });
  translators.set(key, created);
  created.catch(() => translators.delete(key));
  return created;
}
