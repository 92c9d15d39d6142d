import { direction, type Locale, languageTag } from "../locale";

/** What a mail says, block by block; all of it plain text. */
export type Letter = {
  locale: Locale;
  greeting: string;
  /** The first leads to the quote, the others follow it. */
  paragraphs: [string, ...string[]];
  /** Somebody's own words, in their own language. */
  quote?: { text: string; locale: Locale };
  /** Where to go on. */
  button: { label: string; url: string };
  /** Small print: why this mail came. */
  note: string;
};

/** The letter as plain text and as HTML that reads the same in every mail program: no picture, no script, no tracking. */
export const writeLetter = (letter: Letter): { text: string; html: string } => ({
  text: asText(letter),
  html: asHtml(letter),
});

const asText = ({ greeting, paragraphs: [first, ...others], quote, button, note }: Letter): string =>
  [
    greeting,
    first,
    ...(quote ? [quote.text.replace(/^/gm, "> ")] : []),
    ...others,
    `${button.label}\n${button.url}`,
    `-- \n${note}`,
  ].join("\n\n");

/** Mail programs know no style sheets; these are the market's ink, paper, line and drum. */
const styles = {
  body: "margin:0;background:#faf7f2",
  sheet: "max-width:560px;margin:0 auto;padding:24px;font:16px/1.5 sans-serif;color:#1d1a17",
  quote: "margin:16px 0;padding:12px 16px;background:#fff;border:1px solid #e8e1d6;border-radius:10px",
  button:
    "display:inline-block;padding:12px 20px;background:#c2301c;color:#fff;font-weight:600;text-decoration:none;border-radius:10px",
  note: "margin-top:28px;padding-top:12px;border-top:1px solid #e8e1d6;font-size:13px;color:#5f564d",
};

function asHtml({ locale, greeting, paragraphs: [first, ...others], quote, button, note }: Letter): string {
  const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
  return [
    `<!doctype html><html lang="${languageTag(locale)}" dir="${direction(locale)}"><head><meta charset="utf-8"></head>`,
    `<body style="${styles.body}"><div style="${styles.sheet}" dir="${direction(locale)}">`,
    ...[greeting, first].map(paragraph),
    quote
      ? `<blockquote lang="${languageTag(quote.locale)}" dir="auto" style="${styles.quote}">${escaped(quote.text)}</blockquote>`
      : "",
    ...others.map(paragraph),
    `<p><a href="${escaped(button.url)}" style="${styles.button}">${escaped(button.label)}</a></p>`,
    `<p style="${styles.note}">${escaped(note)}</p></div></body></html>`,
  ].join("\n");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "<br>" };
const escaped = (text: string): string => text.replace(/[&<>"\n]/g, (sign) => entities[sign] ?? sign);
