import type { ReactNode } from "react";
import { SignOutForm } from "@/components/accounts/sign-out-form.client";
import { type BoothAddress, Plate } from "@/components/ui/plate";
import type { Locale } from "@/lib/i18n/locale";
import { LanguageMenu } from "./language-menu.client";
import { type NavItem, WorkspaceNav } from "./nav.client";
import { type ShopChoice, ShopMenu } from "./shop-menu";

type FormAction = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  /** The shop of the workspace; undefined until the person has opened one. */
  shop?: { name: string; booth: BoothAddress | null; role: string };
  shops: ShopChoice[];
  nav: NavItem[];
  /** Link to the notices; `unread` is the number of unread ones, as a number and as text. */
  notices: { href: string; label: string; unread?: { count: string; words: string } };
  /** Link to the push notices of this device; undefined until the person has opened a shop. */
  phone?: { href: string; label: string };
  links: { openFurther: string; account: string; market: string };
  /** Links to the pages of operators. */
  operatorLinks: { href: string; label: string }[];
  words: Record<
    "workspace" | "skip" | "more" | "language" | "yourShops" | "further" | "account" | "market" | "signOut",
    string
  >;
  actions: Record<"switchShop" | "chooseLanguage" | "signOut", FormAction>;
  /** Whether a lead of the market looks at the workspace, for whom everything of the person is left out. */
  isInspected: boolean;
  children: ReactNode;
};

/** Renders the layout of all workspace pages: shop, navigation, menu and content. */
export function WorkspaceShell({ locale, shop, nav, notices, words, isInspected, children, ...menu }: Props) {
  return (
    <div className="md:grid md:min-h-dvh md:grid-cols-[14rem_minmax(0,1fr)] print:block">
      <a href="#content" className="skip-link">
        {words.skip}
      </a>
      <aside
        aria-label={shop?.name ?? words.workspace}
        className="border-line border-b bg-surface md:border-e md:border-b-0 print:hidden"
      >
        <div className="flex flex-wrap items-center gap-x-3 px-4 py-2 md:sticky md:top-0 md:h-dvh md:flex-col md:flex-nowrap md:items-stretch md:gap-y-4 md:overflow-y-auto md:px-4 md:py-5">
          <div className="min-w-0 flex-1 md:flex-none">
            <p className="truncate font-bold text-lg leading-tight">{shop?.name ?? words.workspace}</p>
            {shop && (
              <p className="mt-1 flex items-center gap-2 text-ink-3 text-xs">
                {shop.booth && <Plate booth={shop.booth} />}
                {shop.role}
              </p>
            )}
          </div>
          {!isInspected && <NoticesLink {...notices} />}
          {nav.length > 0 && <WorkspaceNav items={nav} label={words.workspace} />}
          {!isInspected && (
            <>
              <details className="group relative open:w-full md:hidden">
                <summary className="ms-auto flex min-h-11 w-fit cursor-pointer list-none items-center gap-1.5 px-2 text-sm [&::-webkit-details-marker]:hidden">
                  {words.more}
                  <span aria-hidden="true" className="text-xs group-open:rotate-180">
                    ▾
                  </span>
                </summary>
                <ShellMenu locale={locale} words={words} {...menu} />
              </details>
              <div className="mt-auto hidden md:block">
                <ShellMenu locale={locale} words={words} {...menu} />
              </div>
            </>
          )}
        </div>
      </aside>
      <main id="content" tabIndex={-1} className="px-4 pt-5 pb-24 outline-none md:px-9 md:py-7 print:p-0">
        <div className="mx-auto max-w-280">{children}</div>
      </main>
    </div>
  );
}

function NoticesLink({ href, label, unread }: Props["notices"]) {
  return (
    <a
      href={href}
      className="flex min-h-11 items-center gap-2 px-2 text-ink-2 text-sm no-underline md:rounded-m md:px-3 md:hover:bg-paper"
    >
      {label}
      {unread && (
        <span className="num rounded-full bg-drum px-1.5 font-semibold text-white text-xs leading-5">
          <span aria-hidden="true">{unread.count}</span>
          <span className="sr-only">{unread.words}</span>
        </span>
      )}
    </a>
  );
}

/** Renders the menu of other shops, language and account. */
function ShellMenu({
  locale,
  shops,
  links,
  operatorLinks,
  phone,
  words,
  actions,
}: Omit<Props, "shop" | "nav" | "notices" | "isInspected" | "children">) {
  return (
    <div className="grid gap-3 border-line border-t pt-3 pb-2">
      {shops.length > 0 && (
        <ShopMenu
          locale={locale}
          shops={shops}
          words={{ label: words.yourShops, further: words.further }}
          openFurther={links.openFurther}
          action={actions.switchShop}
        />
      )}
      <LanguageMenu locale={locale} label={words.language} action={actions.chooseLanguage} />
      <div className="text-sm">
        {operatorLinks.map(({ href, label }) => (
          <a key={href} href={href} className="flex min-h-11 items-center px-2 text-ink-2 md:min-h-9">
            {label}
          </a>
        ))}
        {phone && (
          <a href={phone.href} className="flex min-h-11 items-center px-2 text-ink-2 md:min-h-9">
            {phone.label}
          </a>
        )}
        <a href={links.market} className="flex min-h-11 items-center px-2 text-ink-2 md:min-h-9">
          {words.market}
        </a>
        <a href={links.account} className="flex min-h-11 items-center px-2 text-ink-2 md:min-h-9">
          {words.account}
        </a>
        <SignOutForm
          action={actions.signOut}
          locale={locale}
          submit={words.signOut}
          className="min-h-11 cursor-pointer px-2 text-ink-2 md:min-h-9"
        />
      </div>
    </div>
  );
}
