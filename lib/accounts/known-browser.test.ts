import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownBrowserMark, markFor, withMark } from "./known-browser";

const email = fc.emailAddress().map((address) => address.toLowerCase());

describe("the mark of a known browser", () => {
  test("is valid for its account only, and only unchanged", () => {
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

  test("does not contain the email", () => {
    expect(knownBrowserMark("lou@example.com")).not.toContain("lou");
    expect(knownBrowserMark("lou@example.com")).not.toBe(knownBrowserMark("lou@example.com"));
  });

  test("is stored with those of the last four people, for any former value of the cookie", () => {
    fc.assert(
      fc.property(fc.uniqueArray(email, { minLength: 5, maxLength: 8 }), fc.string(), (people, formerValue) => {
        const cookie = people.reduce((value, each) => withMark(each, value), formerValue);
        expect(people.map((each) => markFor(each, cookie) !== undefined)).toEqual(
          people.map((_, index) => index >= people.length - 4),
        );
        expect(cookie.length).toBeLessThan(600);
      }),
    );
  });
});
