import { describe, expect, test } from "vitest";
import { maxCharacters, sendInquiriesInput } from "./send-inquiries-input";

const filled = {
  locale: "en",
  path: "/en/inquiry-list",
  designs: "2s*120.2t*500",
  name: "Thandi Nkosi",
  email: "Thandi@Example.com",
  country: "ZA",
  message: "Best price?",
};
const errorsOf = (fields: Record<string, string>) =>
  sendInquiriesInput
    .safeParse({ ...filled, ...fields })
    .error?.issues.map(({ path, message }) => [path.join("."), message]);

describe("the form of a whole inquiry list", () => {
  test("parses the listings, their samples and the texts for single shops", () => {
    const input = sendInquiriesInput.parse({ ...filled, "sample.2t": "yes", "words.9": " Blue ones ", "words.8": " " });
    expect(input).toMatchObject({
      source: "list",
      email: "thandi@example.com",
      lines: [
        { listingId: 100, quantity: 120, wantsSample: false },
        { listingId: 101, quantity: 500, wantsSample: true },
      ],
    });
    expect([...input.words]).toEqual([["9", "Blue ones"]]);
  });

  test("returns errors field by field like the form of one shop", () => {
    expect(errorsOf({ name: "", email: "thandi@" })).toEqual([
      ["name", "inquiries.sendInquiry.name.missing"],
      ["email", "inquiries.sendInquiry.email.wrong"],
    ]);
    expect(errorsOf({ designs: "" })).toEqual([["", "list.send.nothing"]]);
    const long = { message: "x".repeat(maxCharacters.message + 1), "words.9": "x".repeat(maxCharacters.words + 1) };
    expect(errorsOf(long)).toEqual([
      ["message", "errors.tooLong"],
      ["words.9", "errors.tooLong"],
    ]);
  });
});
