import { narrowingParameters } from "@/lib/list-parameters";
import { locales } from "@/lib/locale";
import { paths } from "@/lib/paths";

/** Private pages, results that would have no end, and categories narrowed or sorted: there are more of those than designs. */
const closed = [
  "/api/",
  ...locales.flatMap((locale) => [
    paths.search(locale),
    paths.inquiryList(locale),
    paths.signIn(locale),
    paths.account(locale),
    paths.workspace(locale),
    paths.guestThread(locale, ""),
    `/${locale}/status/`,
  ]),
  ...narrowingParameters.flatMap((name) => [`/*/c/*?${name}=`, `/*/c/*&${name}=`]),
];
const rules = closed.map((path) => `Disallow: ${path}`);

/** Yandex reads only the group that names it, and learns there which parameters change nothing. */
const text = [
  "User-agent: *",
  ...rules,
  "",
  "User-agent: Yandex",
  ...rules,
  "Clean-param: utm_source&utm_medium&utm_campaign&utm_term&utm_content&ref",
  "",
].join("\n");

export const dynamic = "force-static";

export const GET = () => new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
