import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { shareAddresses } from "./share-links";

const url = "https://rattledrum.example/ru/p/loshadka-1a2b";
const titles = string({ unit: "grapheme", minLength: 1 }).filter((text) => !/[\t\n\r]/.test(text));

describe("a shared page", () => {
  test("reaches each messenger as it was written, in any script and with any sign", () => {
    assert(
      property(titles, constantFrom("whatsapp", "telegram", "mail"), (title, way) => {
        const asked = new URL(shareAddresses(title, url)[way]).searchParams;
        const said = [...asked.values()].join("\n");
        expect(said).toContain(title);
        expect(said).toContain(url);
      }),
    );
  });

  test("is one message in WhatsApp: words, then the address on a line of its own", () => {
    const { whatsapp } = shareAddresses("Плюш & «лошадь» 100%, от 2 ₽ #1", url);
    expect(new URL(whatsapp).searchParams.get("text")).toBe(`Плюш & «лошадь» 100%, от 2 ₽ #1\n${url}`);
    expect(whatsapp).toContain("text=Плюш%20%26%20«лошадь»");
  });
});
