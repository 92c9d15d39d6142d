import { narrowingParameters } from "@/lib/http/list-parameters";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { locales } from "@/lib/i18n/locale";

/** Private pages, search results, and filtered or sorted categories, which outnumber the listings. */
const disallowed = [
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
    `/${locale}/report`,
    paths.workspace(locale),
    paths.operator(locale),
    paths.guestThread(locale, ""),
    paths.invitation(locale, ""),
    paths.sentList(locale, ""),
    `/${locale}/status/`,
  ]),
  ...narrowingParameters.flatMap((name) => [`/*/c/*?${name}=`, `/*/c/*&${name}=`]),
];
const rules = disallowed.map((path) => `Disallow: ${path}`);

/** Parameters that the canonical address of a page leaves out. */
const ignoredParameters = [
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

/** Yandex reads only the group that names it; Clean-param lists the parameters that do not change a page. */
const text = () =>
  [
    "User-agent: *",
    ...rules,
    "",
    "User-agent: Yandex",
    ...rules,
    `Clean-param: ${ignoredParameters.join("&")}`,
    "",
    `Sitemap: ${absolute(paths.sitemapIndex)}`,
    "",
  ].join("\n");

/** The origin of the site is a run-time setting, so the build cannot render this file. */
export const dynamic = "force-dynamic";

export const GET = () => new Response(text(), { headers: { "content-type": "text/plain; charset=utf-8" } });
