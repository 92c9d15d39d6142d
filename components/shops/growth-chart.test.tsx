import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { GrowthChart } from "./growth-chart";

const draw = (steps: { day: string; before: number; after: number }[]) =>
  renderToStaticMarkup(<GrowthChart locale="en" steps={steps} today={new Date("2026-11-29")} />);

test("the growth of a shop's lines is drawn as steps, with each number and its date", () => {
  const html = draw([
    { day: "2026-11-09", before: 2, after: 4 },
    { day: "2026-11-19", before: 4, after: 8 },
  ]);
  // 27 days from 2 November to the 29th are 300 units wide; 8 lines are 48 units high.
  expect(html).toContain('d="M0 36H78V24H189V0H300"');
  expect(html.match(/<b[^>]*>\d+/g)?.map((number) => number.split(">")[1])).toEqual(["2", "4", "8"]);
  expect(html.match(/dateTime="([^"]+)"/g)).toHaveLength(2);
});

test("nothing is drawn for a shop whose lines did not change", () => expect(draw([])).toBe(""));
