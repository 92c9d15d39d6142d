import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { medianDays, minMeasured } from "./median-days";
import { daysToShelf, findStageOutOfOrder, type Milestones, nextStage, stages } from "./stages";

const dayOf = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
const span = fc.tuple(fc.nat(300), fc.nat(30), fc.nat(30), fc.nat(30));
const ordered = span.map(
  ([start, a, b, c]): Milestones => ({
    sketch: dayOf(start),
    sample: dayOf(start + a),
    firstBatch: dayOf(start + a + b),
    shipped: dayOf(start + a + b + c),
  }),
);
const arbitrary = fc
  .array(fc.option(fc.nat(400), { nil: null }), { minLength: 4, maxLength: 4 })
  .map(
    (days) =>
      Object.fromEntries(
        stages.map((stage, index) => [stage, days[index] == null ? null : dayOf(days[index])]),
      ) as Milestones,
  );

describe("the milestones of a listing", () => {
  test("are in order if and only if no later stage has an earlier day", () => {
    fc.assert(
      fc.property(arbitrary, (days) => {
        const known = stages.flatMap((stage) => days[stage] ?? []);
        const isSorted = known.every((day, index) => index === 0 || day >= (known[index - 1] ?? ""));
        expect(findStageOutOfOrder(days) === undefined).toBe(isSorted);
      }),
    );
  });

  test("count days from the sketch that never fall, only once all four are known", () => {
    fc.assert(
      fc.property(ordered, fc.constantFrom(...stages), (days, missing) => {
        const since = daysToShelf(days);
        const counted = stages.map((stage) => since?.[stage] ?? Number.NaN);
        expect(counted).toEqual([...counted].sort((a, b) => a - b));
        expect(counted[0]).toBe(0);
        expect(daysToShelf({ ...days, [missing]: null })).toBeUndefined();
        expect(nextStage({ ...days, [missing]: null })).toBe(missing);
      }),
    );
  });
});

describe("the median of days to shelf", () => {
  test("is undefined below five complete listings, and lies between the fastest and the slowest above", () => {
    fc.assert(
      fc.property(fc.array(ordered, { maxLength: 12 }), fc.array(arbitrary, { maxLength: 3 }), (whole, others) => {
        const partly = others.filter((days) => daysToShelf(days) === undefined);
        const measured = medianDays([...whole, ...partly]);
        if (whole.length < minMeasured) {
          expect(measured).toBeUndefined();
          return;
        }
        const all = whole.map((days) => daysToShelf(days)?.shipped ?? 0);
        expect(measured?.designs).toBe(whole.length);
        expect(measured?.days.shipped).toBeGreaterThanOrEqual(Math.min(...all));
        expect(measured?.days.shipped).toBeLessThanOrEqual(Math.max(...all));
        const below = all.filter((days) => days <= (measured?.days.shipped ?? 0)).length;
        expect(below).toBeGreaterThanOrEqual(Math.ceil(all.length / 2));
      }),
    );
  });

  test("is the middle of an odd and the mean of the middle two of an even number", () => {
    const taking = (days: number): Milestones => ({
      sketch: dayOf(0),
      sample: dayOf(1),
      firstBatch: dayOf(2),
      shipped: dayOf(days),
    });
    expect(medianDays([3, 9, 4, 7, 5].map(taking))?.days).toEqual({ sketch: 0, sample: 1, firstBatch: 2, shipped: 5 });
    expect(medianDays([3, 9, 4, 7, 6, 5].map(taking))?.days.shipped).toBe(5.5);
  });
});
