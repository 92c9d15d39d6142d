import type { ReactNode } from "react";
import { words } from "@/lib/messages";
import { siteScript } from "@/lib/site-script";
import { Footer } from "./footer";
import { Header, type HeaderProps } from "./header";

/** What every document stands in: header, `<main>`, footer and the one script of the site. */
export function SitePage({ locale, pathIn, asked, children }: HeaderProps & { children: ReactNode }) {
  return (
    <>
      <a href="#content" className="skip-link">
        {words(locale)("common.skip")}
      </a>
      <Header locale={locale} pathIn={pathIn} asked={asked} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Footer locale={locale} pathIn={pathIn} />
      <script src={siteScript()} defer />
    </>
  );
}
