import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { shareUrls } from "./share-links";

const url = "https://rattledrum.example/ru/p/loshadka-1a2b";
const titles = string({ unit: "grapheme", minLength: 1 }).filter((text) => !/[\t\n\r]/.test(text));

describe("share links", () => {
  test("pass title and URL to each messenger unchanged, in any script and with any punctuation", () => {
    assert(
      property(titles, constantFrom("whatsapp", "telegram", "mail"), (title, service) => {
        const parameters = new URL(shareUrls(title, url)[service]).searchParams;
        const message = [...parameters.values()].join("\n");
        expect(message).toContain(title);
        expect(message).toContain(url);
      }),
    );
  });

  test("send one WhatsApp message: the title, then the URL on a line of its own", () => {
    const { whatsapp } = shareUrls("Плюш & «лошадь» 100%, от 2 ₽ #1", url);
    expect(new URL(whatsapp).searchParams.get("text")).toBe(`Плюш & «лошадь» 100%, от 2 ₽ #1\n${url}`);
    expect(whatsapp).toContain("text=Плюш%20%26%20«лошадь»");
  });
});
