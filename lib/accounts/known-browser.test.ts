import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownBrowserMark, markFor, withMark } from "./known-browser";

const email = fc.emailAddress().map((address) => address.toLowerCase());

describe("the mark of a browser that somebody signed in with", () => {
  test("is good for its account alone, and only as it was signed", () => {
    fc.assert(
      fc.property(email, email, (own, other) => {
        const mark = knownBrowserMark(own);
        expect(markFor(own, mark)).toBe(mark);
        if (other !== own) expect(markFor(other, mark)).toBeUndefined();
        expect(markFor(own, `${mark}x`)).toBeUndefined();
        expect(
          markFor(
            own,
            mark.replace(/^./, (first) => (first === "A" ? "B" : "A")),
          ),
        ).toBeUndefined();
      }),
    );
  });

  test("names nobody", () => {
    expect(knownBrowserMark("lou@example.com")).not.toContain("lou");
    expect(knownBrowserMark("lou@example.com")).not.toBe(knownBrowserMark("lou@example.com"));
  });

  test("stands beside those of the four people who signed in here last, whatever the cookie held before", () => {
    fc.assert(
      fc.property(fc.uniqueArray(email, { minLength: 5, maxLength: 8 }), fc.string(), (people, rubbish) => {
        const cookie = people.reduce((jar, each) => withMark(each, jar), rubbish);
        expect(people.map((each) => markFor(each, cookie) !== undefined)).toEqual(
          people.map((_, index) => index >= people.length - 4),
        );
        expect(cookie.length).toBeLessThan(600);
      }),
    );
  });
});
