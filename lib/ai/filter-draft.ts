import type { DraftProposal } from "@/db/base/assist-proposal";
import { type Locale, locales, type SomeTexts } from "../i18n/locale";
import type { DraftAnswer } from "./draft-prompt";
import { keepFounded, keepWhole } from "./drop-unsupported-claims";
import { type Said, saidBy } from "./find-unsupported-claims";
import { numbersIn } from "./numbers-in";
import { type GoodsWords, marketWords, ownWords } from "./product-words";

const longest = { title: 120, description: 2_000, value: 80 };

/** What of an answer may be shown to the shop: what it could have said itself, and only where it says something new. */
export function siftDraft(
  answer: DraftAnswer,
  goods: GoodsWords,
  notes: string,
  kinds: readonly { id: number; slug: string }[],
): { proposal?: DraftProposal; droppedParts: number } {
  const said = saidBy(ownWords(goods, notes), marketWords());
  const kind = kinds.find(({ slug }) => slug === answer.category?.trim());
  let droppedParts = 0;
  const count = ({ text, droppedParts: fallen }: { text: string; droppedParts: number }) => {
    droppedParts += fallen;
    return text;
  };
  const proposal: DraftProposal = {
    kind: "draft",
    categoryId: kind && kind.id !== goods.category.id ? kind.id : null,
    texts: textsOf(answer, goods, said, count),
    attributes: attributesOf(answer, goods, said, count),
  };
  const isEmpty =
    proposal.categoryId === null &&
    [proposal.texts, proposal.attributes].every((part) => Object.keys(part).length === 0);
  return { proposal: isEmpty ? undefined : proposal, droppedParts };
}

type Count = (kept: { text: string; droppedParts: number }) => string;

function textsOf(answer: DraftAnswer, goods: GoodsWords, said: Said, count: Count): DraftProposal["texts"] {
  const texts: DraftProposal["texts"] = {};
  for (const locale of locales) {
    const given = answer.texts[locale];
    const now = goods.texts.find((text) => text.locale === locale);
    if (!given) continue;
    const title = count(keepWhole(given.title, locale, said, longest.title));
    const description = count(keepFounded(given.description, locale, said, longest.description));
    const fresh = {
      title: title === now?.title ? "" : title,
      // Words without a name are no design.
      description: description === now?.description || !(title || now) ? "" : description,
    };
    if (fresh.title || fresh.description) texts[locale] = fresh;
  }
  return texts;
}

/** A value counts when the shop's own language has it, and a figure when it has one. */
function attributesOf(answer: DraftAnswer, goods: GoodsWords, said: Said, count: Count): DraftProposal["attributes"] {
  const attributes: DraftProposal["attributes"] = {};
  for (const { code, type } of goods.attributes) {
    const given = Object.hasOwn(answer.attributes, code) ? answer.attributes[code] : undefined;
    if (!given) continue;
    const value: SomeTexts = {};
    for (const locale of locales) {
      const text = count(keepWhole(given[locale] ?? "", letters(given[locale], locale), said, longest.value));
      if (text && (!isFigure(type) || numbersIn(text).size > 0)) value[locale] = text;
    }
    const own = value[goods.locale];
    if (own && bare(own) !== bare(goods.values[code]?.[goods.locale] ?? "")) attributes[code] = value;
  }
  return attributes;
}

/** "PP 棉" is no news where "PP棉" stands. */
const bare = (text: string) => text.replace(/\s+/g, "").toLowerCase();

const isFigure = (type: string) => type === "number" || type === "range" || type === "dimension";

/** "25 cm" and "PVC" are the same in every language. */
const letters = (text: string | undefined, locale: Locale): Locale =>
  /^[\p{N}\p{P}\p{Script=Latin}\s×]{1,20}$/u.test(text ?? "") && /\p{N}|^\p{Lu}{2,5}$/u.test(text ?? "")
    ? "en"
    : locale;
