import type { Design } from "./designs";
import { before, day } from "./ids";
import { chanceOf } from "./random";
import type { Rows } from "./rows";
import type { StoryDesign } from "./story";

const after = (now: Date, milliseconds: number): Date => before(now, -milliseconds);

/** Adds the trials of a shop's designs, with votes and the email addresses that wait for the result. */
export function addTrials(
  rows: Rows,
  shopId: number,
  designs: readonly (Design | StoryDesign)[],
  ids: ReadonlyMap<Design, number>,
  now: Date,
): void {
  for (const design of designs) {
    const listingId = ids.get(design);
    if (!("trial" in design) || !design.trial || !listingId) continue;
    const { goal, votes, startedDaysAgo, daysLeft, waiting } = design.trial;
    const startedAt = before(now, startedDaysAgo * day);
    const { formerTiers } = design;
    rows.trials.push({ listingId, shopId, goal, votes, formerTiers, startedAt, endsAt: after(now, daysLeft * day) });
    for (let each = 1; each <= waiting; each++)
      rows.trialWatchers.push({
        id: chanceOf("waits", design.key, each).uuid(startedAt),
        listingId,
        shopId,
        email: `waits-${each}-for-${design.key}@buyers.example.com`,
        locale: each % 2 ? "pt-br" : "es",
        createdAt: startedAt,
        confirmedAt: startedAt,
      });
  }
}
