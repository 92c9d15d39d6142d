import { createRequire } from "node:module";
import path from "node:path";
import { Font } from "@react-pdf/renderer";

const { resolve } = createRequire(import.meta.url);
/** The packages export only their script; the fonts are in a folder beside it. */
const fontPath = (from: string, name: string) =>
  path.join(path.dirname(resolve(`@embedpdf/${from}`)), "..", "fonts", name);

const han = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;

const families = [
  {
    family: "Noto Sans",
    script: /./,
    from: "fonts-latin",
    regular: "NotoSans-Regular.ttf",
    bold: "NotoSans-Bold.ttf",
  },
  {
    family: "Noto Naskh Arabic",
    script: /\p{Script=Arabic}/u,
    from: "fonts-arabic",
    regular: "NotoNaskhArabic-Regular.ttf",
    bold: "NotoNaskhArabic-Bold.ttf",
  },
  {
    family: "Noto Sans Hans",
    script: han,
    from: "fonts-sc",
    regular: "NotoSansHans-Regular.otf",
    bold: "NotoSansHans-Bold.otf",
  },
];

/**
 * Registers the fonts that these texts need and returns their names in the order of fallback. The fonts cover all eight
 * languages. The Chinese font is loaded only for Chinese text, because loading it takes longest.
 */
export function registerFonts(texts: string): string[] {
  const used = families.filter(({ script }) => script.test(texts));
  for (const { family, from, regular, bold } of used)
    Font.register({
      family,
      fonts: [{ src: fontPath(from, regular) }, { src: fontPath(from, bold), fontWeight: 700 }],
    });
  // Words are not hyphenated, but a line may break after any Chinese character: the empty part avoids a hyphen.
  Font.registerHyphenationCallback((word) =>
    han.test(word) ? [...word].flatMap((character) => [character, ""]) : [word],
  );
  return used.map(({ family }) => family);
}
