import { setTimeout as pause } from "node:timers/promises";
import { type Locale, locales } from "@/lib/i18n/locale";
import { readQuestions } from "../search-quality/questions";
import { readLinks } from "./links";
import type { Outcomes } from "./outcomes";
import { Visitor } from "./visitor";

/** Pages of one visit, from home on. */
const pagesOfVisit = 12;

/** The kinds of pages that a reader follows links to. */
const followed = /^\/[a-z-]+\/(?:c|p|shop|industries|market|videos|fairs|trending|new)(?:[/?]|$)/;

/** Visits the market in one language after another until `isOver`: follows links by chance, and searches. */
export async function read(origin: string, outcomes: Outcomes, interval: number, isOver: () => boolean): Promise<void> {
  for (let visit = Math.floor(Math.random() * locales.length); !isOver(); visit++) {
    const locale = locales[visit % locales.length] ?? "en";
    await outcomes.attempt(() => visitMarket(new Visitor(origin, outcomes), locale, interval, isOver));
  }
}

async function visitMarket(reader: Visitor, locale: Locale, interval: number, isOver: () => boolean): Promise<void> {
  const questions = readQuestions(locale);
  let path = `/${locale}`;
  for (let step = 0; step < pagesOfVisit && !isOver(); step++) {
    const { html } = await reader.open(kindOf(path), path);
    const next = any(readLinks(html).filter((link) => followed.test(link.path)));
    const query = any(questions)?.query ?? "";
    path = step % 3 === 1 || !next ? `/${locale}/search?q=${encodeURIComponent(query)}` : next.path;
    await pause(interval * (0.5 + Math.random()));
  }
  reader.close();
}

function kindOf(path: string): string {
  const [, , part = ""] = (path.split("?")[0] ?? "").split("/");
  return { "": "home", c: "category", p: "listing", shop: "storefront", search: "search" }[part] ?? "other page";
}

export const any = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)];
