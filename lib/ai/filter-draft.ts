import { z } from "zod";
import type { DraftProposal } from "@/db/base/assist-proposal";
import { type Locale, locales, type SomeTexts } from "../i18n/locale";
import { dropUnsupportedClaims, keepIfSupported } from "./drop-unsupported-claims";
import { collectSupportedClaims, type SupportedClaims } from "./find-unsupported-claims";
import { numbersIn } from "./numbers-in";
import { marketWords, ownWords, type ProductWords } from "./product-words";

const line = z.string().max(2_000);
/** Keys by language tag; unknown tags are accepted here and left out by filterDraft(). */
const languages = z.string().max(20);

/** A model's answer about a listing. */
export const draftAnswer = z.object({
  category: line.nullish(),
  attributes: z.record(z.string().max(60), z.record(languages, line)).default({}),
  texts: z.record(languages, z.object({ title: line, description: z.string().max(8_000).default("") })),
});
export type DraftAnswer = z.output<typeof draftAnswer>;

const maxLength = { title: 120, description: 2_000, value: 80 };

/** Reduces an answer to the supported parts that differ from the listing; no proposal if nothing is left. */
export function filterDraft(
  answer: DraftAnswer,
  goods: ProductWords,
  notes: string,
  kinds: readonly { id: number; slug: string }[],
): { proposal?: DraftProposal; droppedParts: number } {
  const supported = collectSupportedClaims(ownWords(goods, notes), marketWords());
  const kind = kinds.find(({ slug }) => slug === answer.category?.trim());
  let droppedParts = 0;
  const count = ({ text, droppedParts: dropped }: { text: string; droppedParts: number }) => {
    droppedParts += dropped;
    return text;
  };
  const proposal: DraftProposal = {
    kind: "draft",
    categoryId: kind && kind.id !== goods.category.id ? kind.id : null,
    texts: textsOf(answer, goods, supported, count),
    attributes: attributesOf(answer, goods, supported, count),
  };
  const isEmpty =
    proposal.categoryId === null &&
    [proposal.texts, proposal.attributes].every((part) => Object.keys(part).length === 0);
  return { proposal: isEmpty ? undefined : proposal, droppedParts };
}

type Count = (filtered: { text: string; droppedParts: number }) => string;

function textsOf(
  answer: DraftAnswer,
  goods: ProductWords,
  supported: SupportedClaims,
  count: Count,
): DraftProposal["texts"] {
  const texts: DraftProposal["texts"] = {};
  for (const locale of locales) {
    const proposed = answer.texts[locale];
    const now = goods.texts.find((text) => text.locale === locale);
    if (!proposed) continue;
    const title = count(keepIfSupported(proposed.title, locale, supported, maxLength.title));
    const description = count(dropUnsupportedClaims(proposed.description, locale, supported, maxLength.description));
    const changed = {
      title: title === now?.title ? "" : title,
      // A description without any title is left out.
      description: description === now?.description || !(title || now) ? "" : description,
    };
    if (changed.title || changed.description) texts[locale] = changed;
  }
  return texts;
}

/** Keeps a value if it exists in the shop's language, and a numeric one only if it contains a number. */
function attributesOf(
  answer: DraftAnswer,
  goods: ProductWords,
  supported: SupportedClaims,
  count: Count,
): DraftProposal["attributes"] {
  const attributes: DraftProposal["attributes"] = {};
  for (const { code, type } of goods.attributes) {
    const proposed = Object.hasOwn(answer.attributes, code) ? answer.attributes[code] : undefined;
    if (!proposed) continue;
    const value: SomeTexts = {};
    for (const locale of locales) {
      const text = count(
        keepIfSupported(proposed[locale] ?? "", scriptLocale(proposed[locale], locale), supported, maxLength.value),
      );
      if (text && (!isNumeric(type) || numbersIn(text).size > 0)) value[locale] = text;
    }
    const own = value[goods.locale];
    if (own && normalize(own) !== normalize(goods.values[code]?.[goods.locale] ?? "")) attributes[code] = value;
  }
  return attributes;
}

/** Ignores spaces and case, so that "PP 棉" equals "PP棉". */
const normalize = (text: string) => text.replace(/\s+/g, "").toLowerCase();

const isNumeric = (type: string) => type === "number" || type === "range" || type === "dimension";

/** Treats "25 cm" and "PVC", which every language writes in Latin letters, as English. */
const scriptLocale = (text: string | undefined, locale: Locale): Locale =>
  /^[\p{N}\p{P}\p{Script=Latin}\s×]{1,20}$/u.test(text ?? "") && /\p{N}|^\p{Lu}{2,5}$/u.test(text ?? "")
    ? "en"
    : locale;
