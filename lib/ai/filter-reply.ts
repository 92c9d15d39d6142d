import type { ReplyProposal } from "@/db/base/assist-proposal";
import type { Locale } from "../i18n/locale";
import { keepFounded } from "./drop-unsupported-claims";
import { saidBy } from "./find-unsupported-claims";
import { marketWords } from "./product-words";
import type { Fact } from "./reply-facts";

type Facts = Readonly<Record<string, Fact>>;

/** Letters that no language has stand for placeholders while our rules read the words. */
const first = 0xe000;
const holder = /[\ue000-\uf8ff]/g;

/**
 * An answer with our figures in it. A sentence with a figure or placeholder of the model's own goes; when the two
 * languages do not then say the same figures, or nothing but a greeting is left, there is none.
 */
export function siftReply(
  answer: { buyer: string; own: string },
  { locale, ownLocale }: { locale: Locale; ownLocale: Locale },
  facts: Facts,
  own: readonly string[],
): { proposal?: ReplyProposal; droppedParts: number } {
  const names = Object.keys(facts);
  const said = saidBy(own, marketWords());
  const keep = (text: string, of: Locale) => keepFounded(held(text, names), of, said, 2_500);
  const [buyers, shops] = [keep(answer.buyer, locale), keep(answer.own, ownLocale)];
  const droppedParts = buyers.droppedParts + shops.droppedParts;
  if (!saysSomething(buyers.text) || !saysSomething(shops.text) || figuresIn(buyers.text) !== figuresIn(shops.text))
    return { droppedParts };
  const fill = (text: string, of: Locale) =>
    text.replace(holder, (sign) => facts[names[sign.charCodeAt(0) - first] ?? ""]?.say(of) ?? "");
  return {
    proposal: { kind: "reply", locale, body: fill(buyers.text, locale), ownLocale, own: fill(shops.text, ownLocale) },
    droppedParts,
  };
}

/** What is in braces and known becomes one letter; letters of that kind the model wrote itself go. */
const held = (text: string, names: string[]): string =>
  text.replace(holder, "").replace(/\{([a-zA-Z0-9]+)\}/g, (whole, name: string) => {
    const at = names.indexOf(name);
    return at < 0 ? whole : String.fromCharCode(first + at);
  });

const saysSomething = (text: string) => (text.match(/\p{L}/gu)?.length ?? 0) >= 4;
const figuresIn = (text: string) => [...new Set(text.match(holder))].sort().join("");
