import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { languageNames, locales } from "@/lib/i18n/locale";

/** Describes the market to language models in the format of llmstxt.org. */
const text = () => `# Rattledrum

> The online market of Yiwu, China: wholesale goods of the booths of the Yiwu market, with prices by quantity, MOQs,
> cartons and lead times. Buyers ask a shop directly, without an account.

Every page exists in eight languages, and the first part of its address says which: ${locales.map((locale) => `\`${locale}\``).join(", ")}.
Prices are net unit prices in the currency of the language; the shop's own price applies. Quantities are in pieces unless
the page names another unit.

- A design: \`/{language}/p/{slug}-{id}\`. The id alone decides; an old slug redirects to the current one.
- A shop: \`/{language}/shop/{handle}\`, with its booth and its verifications, each with its date.
- A category or an industry: \`/{language}/c/{slug}-{id}\`.
- A floor of the market: \`/{language}/market/{district}/{floor}f\`.
- A video: \`/{language}/videos/{slug}-{id}\`.

A design that is paused or discontinued keeps its page and says so. One that was removed answers 410.

## Home pages

${locales.map((locale) => link(languageNames[locale], paths.home(locale))).join("\n")}

## What there is

${link("All sitemaps", paths.sitemapIndex)}
${link("What changed within two days", paths.recent)}
${link("Industries and categories", paths.industries("en"))}
${link("The market by district and floor", paths.market("en"))}
${link("How the market works", paths.about("en"))}
${link("Help for buyers", paths.help("en"))}
${link("How shops are verified", paths.checks("en"))}

## Feeds

The same in every language: put its code in the place of \`en\`.

${link("New designs, Atom", paths.newestFeed("en"))}
${link("Designs in the format of Google Merchant Center", paths.productFeed("en", "google"))}
${link("Designs in Yandex Market Language", paths.productFeed("en", "yandex"))}
`;

const link = (label: string, path: string) => `- [${label}](${absolute(path)})`;

/** The origin of the site is a run-time setting, so the build cannot render this file. */
export const dynamic = "force-dynamic";

export const GET = () => new Response(text(), { headers: { "content-type": "text/plain; charset=utf-8" } });
