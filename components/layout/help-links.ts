import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Pages of help and rules, in the order of their links. */
export const helpPages = {
  guide: paths.help,
  checks: paths.checks,
  contact: paths.contact,
  terms: paths.terms,
  privacy: paths.privacy,
};

export type HelpPage = keyof typeof helpPages;

const order = Object.keys(helpPages) as HelpPage[];

/** Returns address and label of each page of help and rules. */
export const helpLinks = (locale: Locale): (readonly [href: string, label: string])[] =>
  order.map((page) => [helpPages[page](locale), words(locale)(`help.${page}.title`)]);
