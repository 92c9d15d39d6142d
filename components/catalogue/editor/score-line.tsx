import type { Score, ScorePart } from "@/lib/catalogue/score";
import type { EditorWords } from "./words";

const sections: Record<ScorePart, string> = {
  pictures: "#pictures",
  title: "#texts",
  description: "#texts",
  attributes: "#goods",
  price: "#prices",
  leadTime: "#lead-times",
  packing: "#packing",
  languages: "#texts",
  customisation: "#customisation",
  certificates: "#certificates",
  sku: "#customisation",
};

type Props = { score: Score; words: EditorWords["score"]; isPhoneLine: boolean };

/** Shows how complete the listing is, of 100 points, and links to the sections that would add most. */
export function ScoreLine({ score: { total, gaps }, words, isPhoneLine }: Props) {
  return (
    <div className="flex flex-none items-center gap-x-4 text-sm lg:grid lg:gap-1">
      <p className="flex flex-none items-center gap-2 font-semibold">
        <span className="sr-only">{words.title}</span>
        <bdi className="num">{total} / 100</bdi>
        <meter value={total} max={100} aria-hidden="true" className="h-2 w-16 lg:w-24" />
      </p>
      <ul className={`gap-x-4 lg:grid ${isPhoneLine ? "flex" : "hidden"}`}>
        {gaps.slice(0, 5).map(({ part, points }) => (
          <li key={part} className="flex-none">
            <a
              href={sections[part]}
              className="inline-flex min-h-11 items-center gap-1.5 whitespace-nowrap underline decoration-line-2 underline-offset-4 hover:decoration-ink lg:min-h-8"
            >
              <bdi className="num text-ink-2">+{points}</bdi> {part === "title" ? words.title_ : words[part]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
