import { linkedPages } from "@/lib/core/linked-pages";
import { pillClass } from "./button";

type Props = {
  page: number;
  pageCount: number;
  pathOf: (page: number) => string;
  /** Whether search engines may follow the links. */
  isFollowed?: boolean;
  words: { label: string; previous: string; next: string; more?: string };
};

/** Up to this number of pages all are shown. */
const maxWithoutGaps = 5;
const numbersTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/**
 * Links to the first, last and neighbouring pages; "more" has the pages that make every other one reachable in two
 * clicks.
 */
export function Pagination({ page, pageCount, pathOf, isFollowed = true, words }: Props) {
  if (pageCount < 2) return null;
  const near = (pageCount <= maxWithoutGaps ? numbersTo(pageCount) : [1, page - 1, page, page + 1, pageCount]).filter(
    (each, index, all) => each >= 1 && each <= pageCount && all.indexOf(each) === index,
  );
  const farther = linkedPages(page, pageCount).filter((each) => !near.includes(each));
  return (
    <nav aria-label={words.label} className="mt-8 flex flex-wrap items-center justify-center gap-2">
      {page > 1 && (
        <a rel={isFollowed ? "prev" : "prev nofollow"} href={pathOf(page - 1)} className={pillClass()}>
          {words.previous}
        </a>
      )}
      {near.map((each) => (
        <a
          key={each}
          href={pathOf(each)}
          rel={isFollowed ? undefined : "nofollow"}
          aria-current={each === page ? "page" : undefined}
          className={`num ${pillClass(each === page)}`}
        >
          {each}
        </a>
      ))}
      {page < pageCount && (
        <a rel={isFollowed ? "next" : "next nofollow"} href={pathOf(page + 1)} className={pillClass()}>
          {words.next}
        </a>
      )}
      {words.more && farther.length > 0 && (
        <details className="more-pages">
          <summary>{words.more}</summary>
          {farther.map((each) => (
            <a key={each} href={pathOf(each)} rel={isFollowed ? undefined : "nofollow"}>
              {each}
            </a>
          ))}
        </details>
      )}
    </nav>
  );
}
