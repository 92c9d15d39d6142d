"use client";

import { useId, useState } from "react";
import { controlClass } from "@/components/ui/field";
import { useIsHydrated } from "@/components/ui/use-is-hydrated.client";
import type { EditorCategories, EditorCategory } from "@/lib/catalogue/list-editor-categories";
import { ArrowIcon } from "./icons";
import type { EditorWords } from "./words";

type Props = {
  choices: EditorCategories;
  categoryId: number | undefined;
  onChoose: (id: number) => void;
  words: EditorWords["category"];
  error?: string;
};

/**
 * Picks a category by industry or by search in the reader's language, Chinese or English; a select without JavaScript.
 */
export function CategoryPicker({ choices, categoryId, onChoose, words, error }: Props) {
  const isLive = useIsHydrated();
  const [isOpen, setIsOpen] = useState(false);
  const errorId = useId();
  const industry = choices.industries.find((each) => each.categories.some(({ id }) => id === categoryId));
  const category = industry?.categories.find(({ id }) => id === categoryId);

  if (!isLive)
    return (
      <select
        name="categoryId"
        id="categoryId"
        aria-label={words.title}
        defaultValue={categoryId ?? ""}
        className={controlClass}
      >
        <option value="">{words.choose}</option>
        {choices.industries.map((each) => (
          <optgroup key={each.id} label={each.name}>
            {each.categories.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    );

  return (
    <div className="grid gap-2">
      <input type="hidden" name="categoryId" value={categoryId ?? ""} />
      <button
        type="button"
        id="categoryId"
        aria-expanded={isOpen}
        aria-describedby={error ? errorId : undefined}
        onClick={() => setIsOpen(!isOpen)}
        className={`${controlClass} flex items-center gap-3 text-start ${error ? "border-drum" : ""}`}
      >
        <span className="flex-1">
          {industry && category ? `${category.emoji} ${industry.name} / ${category.name}` : words.choose}
        </span>
        <span className="font-medium text-ink-2 text-sm">{category ? words.change : ""}</span>
      </button>
      {error && (
        <p id={errorId} className="font-medium text-drum text-sm">
          {error}
        </p>
      )}
      {isOpen && (
        <CategoryList
          choices={choices}
          openIndustry={industry?.id}
          words={words}
          onChoose={(id) => {
            onChoose(id);
            setIsOpen(false);
          }}
        />
      )}
    </div>
  );
}

function CategoryList({
  choices,
  openIndustry,
  words,
  onChoose,
}: Pick<Props, "choices" | "words" | "onChoose"> & { openIndustry: number | undefined }) {
  const [query, setQuery] = useState("");
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = terms.length
    ? choices.industries.flatMap((industry) =>
        industry.categories
          .filter(({ name, also }) => {
            const text = `${industry.name} ${name} ${also}`.toLowerCase();
            return terms.every((term) => text.includes(term));
          })
          .map((category) => ({ ...category, name: `${industry.name} / ${category.name}` })),
      )
    : [];
  return (
    <div className="grid gap-2 rounded-m border border-line p-2">
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
        className={controlClass}
      />
      <div className="max-h-96 overflow-y-auto">
        {terms.length > 0 ? (
          <Choices categories={found.slice(0, 40)} onChoose={onChoose} />
        ) : (
          choices.industries.map((industry) => (
            <details
              key={industry.id}
              open={industry.id === openIndustry}
              className="group border-line border-b last:border-0"
            >
              <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 px-2 font-medium">
                <span aria-hidden="true">{industry.emoji}</span>
                <span className="flex-1">{industry.name}</span>
                <span className="group-open:rotate-90">
                  <ArrowIcon />
                </span>
              </summary>
              <Choices categories={industry.categories} onChoose={onChoose} />
            </details>
          ))
        )}
        {terms.length > 0 && found.length === 0 && <p className="p-3 text-ink-2 text-sm">{words.none}</p>}
      </div>
    </div>
  );
}

const Choices = ({ categories, onChoose }: { categories: EditorCategory[]; onChoose: (id: number) => void }) => (
  <ul className="grid pb-2 sm:grid-cols-2">
    {categories.map(({ id, name, emoji }) => (
      <li key={id}>
        <button
          type="button"
          onClick={() => onChoose(id)}
          className="flex min-h-11 w-full items-center gap-2 rounded-m px-3 text-start hover:bg-paper"
        >
          <span aria-hidden="true">{emoji}</span>
          {name}
        </button>
      </li>
    ))}
  </ul>
);
