import { describe, expect, test } from "vitest";
import { countSentences, type Part, readCorpus } from "./corpus";

/** The share of sentences that the phrase book has to recognise. */
const floors: Record<Part, number> = { tuning: 0.6, "held-out": 0.6 };

describe("the phrase book", () => {
  test.each(["tuning", "held-out"] as const)("recognises enough sentences of the messages: %s", (part) => {
    const counted = readCorpus(part).map(countSentences);
    const sum = (name: "known" | "total") => counted.reduce((total, each) => total + each[name], 0);
    const open = counted.flatMap((each) => each.open);
    if (process.env.SHOW_OPEN) console.log(sum("known"), sum("total"), open.join("\n"));
    expect(sum("known") / sum("total"), open.join("\n")).toBeGreaterThanOrEqual(floors[part]);
  });
});
