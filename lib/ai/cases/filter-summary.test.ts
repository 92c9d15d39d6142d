import { expect, test } from "vitest";
import type { ReadMessage } from "../../moderation/read-thread";
import { filterSummary } from "./filter-summary";

const message = (id: string, side: "buyer" | "shop", body: string): ReadMessage => ({
  ...{ id, side, body, locale: "en", createdAt: "2026-12-01T08:00:00Z" },
});
const messages = [
  message("a", "buyer", "I paid  the deposit\non Monday, and nobody answers."),
  message("b", "shop", "Ship is late."),
];

test("a sentence stays with the words of its message, whatever the spaces between them", () => {
  const point = { text: " The buyer paid a deposit. ", message: 1, quote: "paid the deposit on Monday" };
  expect(filterSummary([point], messages)).toEqual([
    { text: "The buyer paid a deposit.", quote: "paid the deposit on Monday", id: "a", side: "buyer", locale: "en" },
  ]);
});

test.each([
  ["is in another message", { text: "It is late.", message: 1, quote: "Ship is late." }],
  ["differs by a word", { text: "It is late.", message: 2, quote: "The ship is late." }],
  ["is too short to prove anything", { text: "It is late.", message: 2, quote: "is" }],
  ["names no message", { text: "It is late.", message: 3, quote: "Ship is late." }],
  ["proves an empty sentence", { text: " ", message: 2, quote: "Ship is late." }],
])("a sentence is left out whose quotation %s", (_, point) => {
  expect(filterSummary([point], messages)).toEqual([]);
});
