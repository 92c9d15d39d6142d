import { describe, expect, test } from "vitest";
import { slugsFor } from "./slugs";

describe("the slugs of a listing", () => {
  test("transliterate the title of each language, and use the English one for Chinese, Arabic and Urdu", () => {
    expect(
      slugsFor(
        {
          en: "Crying horse, 25 cm",
          zh: "哭哭马",
          es: "Caballo llorón",
          "pt-br": "Cavalo chorão",
          ru: "Плачущая лошадка",
          ar: "حصان باكٍ",
          ur: "روتا گھوڑا",
          fr: "Cheval en pleurs",
        },
        "Plush toys",
      ),
    ).toEqual({
      en: "crying-horse-25-cm",
      zh: "crying-horse-25-cm",
      es: "caballo-lloron",
      "pt-br": "cavalo-chorao",
      ru: "plachushchaya-loshadka",
      ar: "crying-horse-25-cm",
      ur: "crying-horse-25-cm",
      fr: "cheval-en-pleurs",
    });
  });

  test("fall back to the category where no letter of the title can be transliterated", () => {
    expect(slugsFor({ zh: "哭哭马" }, "Plush toys")).toEqual({ zh: "plush-toys" });
    expect(slugsFor({ en: "哭哭马", zh: "哭哭马" }, "Plush toys")).toEqual({ en: "plush-toys", zh: "plush-toys" });
  });
});
