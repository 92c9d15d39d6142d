import { Picture } from "@/components/catalogue/picture";
import { buttonClass } from "@/components/ui/button";

type Props = {
  href: string;
  pictureKey?: string | null;
  buyer: string;
  country: string;
  /** How long the buyer has been waiting. */
  age: string;
  /** The buyer's latest message, and its language tag. */
  excerpt: string;
  excerptLang: string;
  /** "2,400 pieces"; nothing for a general question. */
  quantity?: string;
  words: { answer: string; answerTo: string };
};

/** Renders one inquiry that waits for a reply. */
export function WaitingRow({ href, pictureKey, buyer, country, age, excerpt, excerptLang, quantity, words }: Props) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3 sm:flex-nowrap">
      <span className="size-11 flex-none overflow-hidden rounded-s bg-line">
        {pictureKey && <Picture pictureKey={pictureKey} alt="" sizes="44px" width={44} height={44} widths={[160]} />}
      </span>
      <span className="min-w-0 flex-1 basis-52 sm:basis-0">
        <span className="block">
          <bdi className="font-semibold">{buyer}</bdi> · {country}{" "}
          <span className="whitespace-nowrap text-ink-3 text-xs">{age}</span>
        </span>
        <span lang={excerptLang} dir="auto" className="line-clamp-2 text-ink-2 text-sm">
          {excerpt}
        </span>
        {quantity && <span className="num block text-sm sm:hidden">{quantity}</span>}
      </span>
      {quantity && <span className="num hidden text-end text-sm sm:block">{quantity}</span>}
      <a href={href} aria-label={words.answerTo} className={buttonClass("plain", "px-4! text-sm max-sm:ms-14")}>
        {words.answer}
      </a>
    </li>
  );
}
