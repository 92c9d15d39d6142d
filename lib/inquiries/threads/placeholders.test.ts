import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locale";
import { saveQuickReplyInput } from "./input";
import { fillIn, placeholders, unknownPlaceholders } from "./placeholders";
import { starterReplies } from "./starter-replies";

const filling = { name: "Ana", design: "Horse", quantity: "2,400 pieces", shop: "Toys" };

describe("a quick reply", () => {
  test("is filled in and keeps unknown names in braces", () => {
    expect(fillIn("Dear {name}, {quantity} of {design} from {shop} {x}", filling)).toBe(
      "Dear Ana, 2,400 pieces of Horse from Toys {x}",
    );
  });

  test("with an unknown name in braces is refused with an error that names it", () => {
    const parsed = saveQuickReplyInput.safeParse({ shopId: "1", title: "A", "body-en": "Hello {nmae}" });
    expect(parsed.error?.issues).toMatchObject([
      {
        path: ["body-en"],
        message: "threads.quickReplies.unknownPlaceholder",
        params: { unknown: "nmae", known: "{name} {design} {quantity} {shop}" },
      },
    ]);
  });

  test("requires a text in at least one language", () => {
    expect(saveQuickReplyInput.safeParse({ shopId: "1", title: "A" }).error?.issues[0]?.message).toBe(
      "threads.quickReplies.bodyMissing",
    );
    expect(saveQuickReplyInput.parse({ shopId: "1", title: "A", "body-zh": "好" }).bodies).toEqual({ zh: "好" });
  });

  test("of the starter set exists in all languages and uses only known placeholders", () => {
    for (const { bodies } of starterReplies("zh"))
      for (const locale of locales) {
        const body = bodies[locale] ?? "";
        expect(placeholders.every((name) => body.includes(`{${name}}`)) || body.includes("{name}")).toBe(true);
        expect(unknownPlaceholders(body)).toEqual([]);
      }
  });
});
