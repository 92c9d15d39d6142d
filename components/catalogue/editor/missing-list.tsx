import type { RequiredPart } from "./form-progress";
import { CheckIcon } from "./icons";
import type { EditorWords } from "./words";

const places: Record<RequiredPart, string> = {
  pictures: "#pictures",
  title: "#texts",
  category: "#goods",
  price: "#prices",
  leadTime: "#lead-times",
  packing: "#packing",
};

type Props = { missing: RequiredPart[]; words: EditorWords["missing"] };

const labelOf = (need: RequiredPart, words: Props["words"]): string =>
  ({
    pictures: words.pictures,
    title: words.title_,
    category: words.category,
    price: words.price,
    leadTime: words.leadTime,
    packing: words.packing,
  })[need];

/** Links to the sections that a draft lacks for publication. One line on phones. */
export function MissingList({ missing, words }: Props) {
  if (missing.length === 0)
    return (
      <p className="flex flex-none items-center gap-2 font-medium text-jade text-sm max-lg:hidden">
        <CheckIcon />
        {words.nothing}
      </p>
    );
  const links = missing.map((need) => (
    <a
      key={need}
      href={places[need]}
      className="inline-flex min-h-11 flex-none items-center whitespace-nowrap underline decoration-line-2 underline-offset-4 hover:decoration-ink lg:min-h-9"
    >
      {labelOf(need, words)}
    </a>
  ));
  return (
    <div className="flex flex-none items-center gap-x-4 text-sm lg:grid lg:gap-0">
      <p className="flex-none font-semibold">{words.title}</p>
      {links}
    </div>
  );
}
