import { sample } from "fast-check";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { still } from "@/components/document/still/still";
import { withinRender } from "@/lib/document";
import { someCard } from "../card.fixture";
import { ListingDocument } from "./document";
import { someListing } from "./listing.fixture";

const perUsd = { CNY: 7.1, USD: 1, EUR: 0.9, BRL: 5, MXN: 17, ZAR: 18, RUB: 90, PKR: 280 };

/** What React writes of a design is written by it twice. */
test("leaves React the way to its forms, and puts the rest of itself aside", () => {
  const cards = sample(someCard, { numRuns: 8, seed: 1 });
  for (const listing of sample(someListing, { numRuns: 20, seed: 1 })) {
    const { tiers, leadTimes, packing } = listing;
    const page = (
      <Still>
        <ListingDocument
          locale="en"
          listing={{ ...listing, status: "published" }}
          related={{ family: [], fromBooth: cards, similar: cards }}
          rates={{ perUsd, shown: "USD", asOf: "2026-11-01" }}
          shown={{ tiers, leadTimes, packing, currency: "USD" }}
          path="/en/p/plush-horse-1"
          addAction={async () => {}}
          askAction={async (state) => state}
          familyAction={async () => {}}
          voteAction={async (state) => state}
        />
      </Still>
    );
    const aside: string[] = [];
    const left = withinRender({ tags: new Set(), aside }, () => renderToStaticMarkup(page));
    expect(left.length - dataIn(left)).toBeLessThan(5_500);
    expect(aside.join("").length).toBeGreaterThan(15_000);
  }
});

const Still = ({ children }: { children: ReactNode }) => still(children);
const dataIn = (html: string) => /<script type="application\/ld\+json">.*?<\/script>/s.exec(html)?.[0].length ?? 0;
