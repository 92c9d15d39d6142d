import { pillClass } from "./button";

type Props = {
  page: number;
  pageCount: number;
  pathOf: (page: number) => string;
  words: { label: string; previous: string; next: string };
};

/** First, last and the neighbours of the page shown; every page is a link. */
export function Pagination({ page, pageCount, pathOf, words }: Props) {
  if (pageCount < 2) return null;
  const near = [1, page - 1, page, page + 1, pageCount].filter(
    (each, index, all) => each >= 1 && each <= pageCount && all.indexOf(each) === index,
  );
  return (
    <nav aria-label={words.label} className="mt-8 flex flex-wrap items-center justify-center gap-2">
      {page > 1 && (
        <a rel="prev" href={pathOf(page - 1)} className={pillClass()}>
          {words.previous}
        </a>
      )}
      {near.map((each) => (
        <a
          key={each}
          href={pathOf(each)}
          aria-current={each === page ? "page" : undefined}
          className={`num ${pillClass(each === page)}`}
        >
          {each}
        </a>
      ))}
      {page < pageCount && (
        <a rel="next" href={pathOf(page + 1)} className={pillClass()}>
          {words.next}
        </a>
      )}
    </nav>
  );
}
