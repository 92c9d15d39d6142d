import { createRequire } from "node:module";
import path from "node:path";
import { Font } from "@react-pdf/renderer";

const { resolve } = createRequire(import.meta.url);
/** The packages name only their script, which lies beside the fonts. */
const file = (from: string, name: string) => path.join(path.dirname(resolve(`@embedpdf/${from}`)), "..", "fonts", name);

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
 * The fonts these texts need, in the order a letter is looked for; together they write all eight languages. Chinese is
 * only read where it is written: it takes longer than everything else.
 */
export function registerFonts(texts: string): string[] {
  const needed = families.filter(({ script }) => script.test(texts));
  for (const { family, from, regular, bold } of needed)
    Font.register({ family, fonts: [{ src: file(from, regular) }, { src: file(from, bold), fontWeight: 700 }] });
  // Words are never divided, but a line may end after any Chinese character: the empty part keeps hyphens away.
  Font.registerHyphenationCallback((word) => (han.test(word) ? [...word].flatMap((letter) => [letter, ""]) : [word]));
  return needed.map(({ family }) => family);
}
