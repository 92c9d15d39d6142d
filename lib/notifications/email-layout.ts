import { escapeHtml } from "../http/escape-html";
import { direction, type Locale, languageTag } from "../i18n/locale";
import { words } from "../i18n/messages";
import { type EmailList, listsAsHtml, listsAsText } from "./email-lists";

/** The content of an email in blocks of plain text. */
export type EmailContent = {
  locale: Locale;
  greeting: string;
  /** The first precedes the quote, the others follow it. */
  paragraphs: [string, ...string[]];
  /** Names and values: listings with their quantities, a country, a port. */
  facts?: [name: string, value: string][];
  /** A person's text: as written, or translated with the original below it. */
  quote?: { text: string; locale: Locale; original?: { label: string; text: string; locale: Locale } };
  lists?: EmailList[];
  /** The link to continue. */
  button: { label: string; url: string };
  /** Small print: the reason for this email. */
  note: string;
  /** The unsubscribe link. */
  off?: { label: string; url: string };
};

/** Renders an email as plain text and as HTML for every email program, without pictures, scripts or tracking. */
export const renderEmail = (content: EmailContent): { text: string; html: string } => ({
  text: asText(content),
  html: asHtml(content),
});

const asText = ({
  greeting,
  paragraphs: [first, ...others],
  facts,
  lists,
  quote,
  button,
  note,
  off,
}: EmailContent): string =>
  [
    greeting,
    first,
    ...(quote ? [quote.text, ...originalOf(quote)].map((text) => text.replace(/^/gm, "> ")) : []),
    ...(facts?.length ? [facts.map(([name, value]) => `${name}: ${value}`).join("\n")] : []),
    ...listsAsText(lists ?? []),
    ...others,
    `${button.label}\n${button.url}`,
    `-- \n${note}${off ? `\n${off.label}: ${off.url}` : ""}`,
  ].join("\n\n");

const originalOf = ({ original }: NonNullable<EmailContent["quote"]>): string[] =>
  original ? [`${original.label}\n${original.text}`] : [];

/** Inline styles in the market's colours, because email programs ignore style sheets. */
const styles = {
  body: "margin:0;padding:0;background:#faf7f2",
  frame: "width:100%;border-collapse:collapse;background:#faf7f2",
  page: "max-width:600px;margin:0 auto;padding:28px 16px;font:16px/1.55 'Segoe UI',Roboto,Arial,sans-serif;color:#1d1a17",
  site: "margin:0 4px 16px;font-size:18px;font-weight:700;color:#1d1a17",
  drum: "display:inline-block;width:10px;height:10px;margin-inline-end:8px;border-radius:5px;background:#c2301c",
  sheet: "padding:24px;background:#fff;border:1px solid #e8e1d6;border-radius:16px",
  paragraph: "margin:0 0 14px",
  quote:
    "margin:18px 0;padding:12px 16px;background:#faf7f2;border:1px solid #e8e1d6;border-inline-start:3px solid #c2301c;border-radius:10px",
  original: "margin:12px 0 4px;font-size:13px;color:#5f564d",
  facts: "width:100%;margin:18px 0;border-collapse:collapse;border-top:1px solid #e8e1d6;font-size:15px",
  name: "padding:9px 0;border-bottom:1px solid #e8e1d6;color:#5f564d;vertical-align:top;text-align:start",
  value:
    "padding:9px 0;padding-inline-start:16px;border-bottom:1px solid #e8e1d6;font-weight:600;vertical-align:top;text-align:end",
  button:
    "display:inline-block;margin-top:8px;padding:13px 24px;background:#c2301c;color:#fff;font-weight:600;text-decoration:none;border-radius:10px",
  address: "margin:14px 0 0;font-size:12px;line-height:1.4;color:#756b60;word-break:break-all",
  note: "margin:18px 4px 0;font-size:13px;color:#5f564d",
  off: "color:#5f564d",
};

function asHtml({
  locale,
  greeting,
  paragraphs: [first, ...others],
  facts,
  lists,
  quote,
  button,
  note,
  off,
}: EmailContent): string {
  const paragraph = (text: string) => `<p style="${styles.paragraph}">${textWithBreaks(text)}</p>`;
  const row = ([name, value]: [string, string]) =>
    `<tr><td style="${styles.name}"><bdi>${textWithBreaks(name)}</bdi></td><td style="${styles.value}"><bdi>${textWithBreaks(value)}</bdi></td></tr>`;
  const site = words(locale)("common.site");
  const url = escapeHtml(button.url);
  const ending = off ? ` <a href="${escapeHtml(off.url)}" style="${styles.off}">${textWithBreaks(off.label)}</a>` : "";
  return [
    `<!doctype html><html lang="${languageTag(locale)}" dir="${direction(locale)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light">`,
    `<title>${site}</title></head><body style="${styles.body}">`,
    `<table role="presentation" style="${styles.frame}"><tr><td><div style="${styles.page}" dir="${direction(locale)}">`,
    `<p style="${styles.site}"><span style="${styles.drum}"></span>${site}</p><div style="${styles.sheet}">`,
    ...[greeting, first].map(paragraph),
    quote ? quoteAsHtml(quote) : "",
    facts?.length ? `<table role="presentation" style="${styles.facts}">${facts.map(row).join("")}</table>` : "",
    ...listsAsHtml(lists ?? []),
    ...others.map(paragraph),
    `<p style="${styles.paragraph}"><a href="${url}" style="${styles.button}">${textWithBreaks(button.label)}</a></p>`,
    `<p style="${styles.address}"><bdi>${url}</bdi></p>`,
    `</div><p style="${styles.note}">${textWithBreaks(note)}${ending}</p></div></td></tr></table></body></html>`,
  ].join("\n");
}

function quoteAsHtml({ text, locale, original }: NonNullable<EmailContent["quote"]>): string {
  const paragraph = (own: string, of: Locale) =>
    `<div lang="${languageTag(of)}" dir="auto">${textWithBreaks(own)}</div>`;
  if (!original)
    return `<blockquote lang="${languageTag(locale)}" dir="auto" style="${styles.quote}">${textWithBreaks(text)}</blockquote>`;
  const label = `<p style="${styles.original}">${textWithBreaks(original.label)}</p>`;
  const texts = [paragraph(text, locale), label, paragraph(original.text, original.locale)];
  return `<blockquote style="${styles.quote}">${texts.join("")}</blockquote>`;
}

const textWithBreaks = (text: string): string => escapeHtml(text).replaceAll("\n", "<br>");
