import type { ReplyProposal } from "@/db/base/assist-proposal";
import type { Locale } from "../i18n/locale";
import { dropUnsupportedClaims } from "./drop-unsupported-claims";
import { collectSupportedClaims } from "./find-unsupported-claims";
import { marketWords } from "./product-words";
import type { Fact } from "./reply-facts";

type Facts = Readonly<Record<string, Fact>>;

/** Code points of the private use area replace placeholders while the text is checked. */
const firstCode = 0xe000;
const holder = /[\ue000-\uf8ff]/g;

/**
 * Fills the shop's figures into an answer. Drops sentences with other figures or unknown placeholders; there is no
 * proposal if the two languages then differ in figures, or if hardly any text is left.
 */
export function filterReply(
  answer: { buyer: string; own: string },
  { locale, ownLocale }: { locale: Locale; ownLocale: Locale },
  facts: Facts,
  own: readonly string[],
): { proposal?: ReplyProposal; droppedParts: number } {
  const names = Object.keys(facts);
  const supported = collectSupportedClaims(own, marketWords());
  const filter = (text: string, of: Locale) =>
    dropUnsupportedClaims(encodePlaceholders(text, names), of, supported, 2_500);
  const [buyers, shops] = [filter(answer.buyer, locale), filter(answer.own, ownLocale)];
  const droppedParts = buyers.droppedParts + shops.droppedParts;
  if (!hasText(buyers.text) || !hasText(shops.text) || figuresIn(buyers.text) !== figuresIn(shops.text))
    return { droppedParts };
  const fill = (text: string, of: Locale) =>
    text.replace(holder, (sign) => facts[names[sign.charCodeAt(0) - firstCode] ?? ""]?.render(of) ?? "");
  return {
    proposal: { kind: "reply", locale, body: fill(buyers.text, locale), ownLocale, own: fill(shops.text, ownLocale) },
    droppedParts,
  };
}

/** Replaces known names in braces by one code point each, and removes such code points that the model wrote. */
const encodePlaceholders = (text: string, names: string[]): string =>
  text.replace(holder, "").replace(/\{([a-zA-Z0-9]+)\}/g, (whole, name: string) => {
    const at = names.indexOf(name);
    return at < 0 ? whole : String.fromCharCode(firstCode + at);
  });

const hasText = (text: string) => (text.match(/\p{L}/gu)?.length ?? 0) >= 4;
const figuresIn = (text: string) => [...new Set(text.match(holder))].sort().join("");
