import { narrowingParameters } from "@/lib/http/list-parameters";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { locales } from "@/lib/i18n/locale";

/** Private pages, results that would have no end, and categories narrowed or sorted: there are more of those than designs. */
const closed = [
  "/api/",
  "/x/",
  ...locales.flatMap((locale) => [
    paths.search(locale),
    paths.inquiryList(locale),
    paths.signIn(locale),
    paths.account(locale),
    paths.unsubscribe(locale, ""),
    paths.interest(locale, ""),
    `/${locale}/save`,
    paths.workspace(locale),
    paths.guestThread(locale, ""),
    paths.invitation(locale, ""),
    paths.sentList(locale, ""),
    `/${locale}/status/`,
  ]),
  ...narrowingParameters.flatMap((name) => [`/*/c/*?${name}=`, `/*/c/*&${name}=`]),
];
const rules = closed.map((path) => `Disallow: ${path}`);

/** Parameters that lead to a page whose canonical address has none of them. */
const idle = [
  "utm_source",
  "utm_medium",
  "utm_campaign",
  "utm_term",
  "utm_content",
  "ref",
  "currency",
  "variant",
  "qty",
];

/** Yandex reads only the group that names it, and learns there which parameters change nothing. */
const text = () =>
  [
    "User-agent: *",
    ...rules,
    "",
    "User-agent: Yandex",
    ...rules,
    `Clean-param: ${idle.join("&")}`,
    "",
    `Sitemap: ${absolute(paths.sitemapIndex)}`,
    "",
  ].join("\n");

/** The address of the site is a setting of the day; a build does not know it. */
export const dynamic = "force-dynamic";

export const GET = () => new Response(text(), { headers: { "content-type": "text/plain; charset=utf-8" } });
