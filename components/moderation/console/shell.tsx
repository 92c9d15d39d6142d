import type { ReactNode } from "react";
import { LanguageMenu } from "@/components/workspace/language-menu.client";
import type { OperatorRole } from "@/lib/core/actor";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Queue } from "@/lib/moderation/list-queues";
import { ConsoleNav } from "./console-nav.client";
import { Keys } from "./keys.client";

type Props = {
  locale: Locale;
  role: OperatorRole;
  queues: Queue[];
  actions: Record<"chooseLanguage" | "signOut", (form: FormData) => Promise<void>>;
  children: ReactNode;
};

const keysOfHelp = [
  ["next", "J"],
  ["previous", "K"],
  ["open", "Enter"],
  ["take", "T"],
  ["measure", "1–7"],
  ["submit", "Ctrl Enter"],
] as const;

/** Renders the layout of all pages of operators: the queues with their counts, the menu, and the content. */
export function ConsoleShell({ locale, role, queues, actions, children }: Props) {
  const t = words(locale);
  const { number } = formats(locale);
  const countOf = (...names: Queue["name"][]) => {
    const count = queues.filter(({ name }) => names.includes(name)).reduce((sum, each) => sum + each.count, 0);
    return count > 0 ? { number: number(count), words: t("workspace.nav.waiting", { count }) } : undefined;
  };
  const items = [
    { href: paths.operator(locale), label: t("operator.nav.today") },
    { href: paths.operatorCases(locale), label: t("operator.nav.cases"), waiting: countOf("cases", "proposed") },
    {
      href: paths.operatorVerifications(locale),
      label: t("operator.nav.verifications"),
      waiting: countOf("verifications"),
    },
    { href: paths.operatorAppeals(locale), label: t("operator.nav.appeals"), waiting: countOf("appeals") },
    { href: paths.operatorBooths(locale), label: t("register.nav"), waiting: countOf("claims") },
    { href: paths.operatorShops(locale), label: t("people.shops.title"), waiting: countOf("transfers") },
    { href: paths.operatorPeople(locale), label: t("people.title"), waiting: countOf("resets") },
    { href: paths.operatorFairs(locale), label: t("fairs.nav") },
    { href: paths.operatorRules(locale), label: t("operator.nav.rules") },
    { href: paths.operatorTranslations(locale), label: t("translations.reports.title") },
    { href: paths.operatorSearches(locale), label: t("operator.nav.searches") },
    { href: paths.operatorAudit(locale), label: t("audit.nav") },
    { href: paths.operatorFigures(locale), label: t("marketFigures.nav") },
    { href: paths.operatorAnnouncements(locale), label: t("marketData.nav.announcements") },
    { href: paths.operatorRates(locale), label: t("marketData.nav.rates") },
    { href: paths.operatorCalendar(locale), label: t("marketData.nav.calendar") },
    { href: paths.operatorCategories(locale), label: t("marketData.nav.categories") },
  ];
  return (
    <div className="md:grid md:min-h-dvh md:grid-cols-[14rem_minmax(0,1fr)]">
      <a href="#content" className="skip-link">
        {t("operator.skip")}
      </a>
      <Keys />
      <aside
        aria-label={t("operator.title")}
        className="border-line border-b bg-surface md:border-e md:border-b-0 print:hidden"
      >
        <div className="grid gap-3 px-4 py-3 md:sticky md:top-0 md:flex md:h-dvh md:flex-col md:overflow-y-auto md:py-5">
          <p>
            <span className="block font-bold text-lg leading-tight">{t("operator.title")}</span>
            <span className="text-ink-3 text-xs">{t(`operator.role.${role}`)}</span>
          </p>
          <ConsoleNav label={t("operator.nav.label")} items={items} />
          <details className="text-sm md:hidden">
            <summary className="flex min-h-11 cursor-pointer items-center px-2">{t("workspace.nav.more")}</summary>
            <ConsoleMenu locale={locale} actions={actions} />
          </details>
          <div className="mt-auto hidden text-sm md:block md:pt-4">
            <KeyHelp locale={locale} />
            <ConsoleMenu locale={locale} actions={actions} />
          </div>
        </div>
      </aside>
      <main id="content" tabIndex={-1} className="px-4 pt-5 pb-16 outline-none md:px-8 md:py-7">
        <div className="mx-auto max-w-320">{children}</div>
      </main>
    </div>
  );
}

/** Renders the language, the way to the market, and the account. */
function ConsoleMenu({ locale, actions }: Pick<Props, "locale" | "actions">) {
  const t = words(locale);
  const links = [
    { href: paths.home(locale), label: t("operator.nav.market") },
    { href: paths.accountSettings(locale), label: t("operator.nav.account") },
  ];
  return (
    <>
      <LanguageMenu locale={locale} label={t("workspace.chooseLanguage.label")} action={actions.chooseLanguage} />
      {links.map(({ href, label }) => (
        <a key={href} href={href} className="flex min-h-11 items-center px-2 text-ink-2 md:min-h-9">
          {label}
        </a>
      ))}
      <form action={actions.signOut}>
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" className="min-h-11 cursor-pointer px-2 text-ink-2 md:min-h-9">
          {t("accounts.signOut.submit")}
        </button>
      </form>
    </>
  );
}

function KeyHelp({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <details className="px-2 pb-2 text-ink-2 text-xs">
      <summary className="flex min-h-9 cursor-pointer items-center font-semibold text-sm">
        {t("operator.keys.title")}
      </summary>
      <dl className="my-1 grid grid-cols-[auto_1fr] gap-x-2">
        {keysOfHelp.map(([name, key]) => (
          <div key={name} className="contents">
            <dt dir="ltr" className="font-semibold">
              {key}
            </dt>
            <dd>{t(`operator.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t("operator.keys.note")}</p>
    </details>
  );
}
