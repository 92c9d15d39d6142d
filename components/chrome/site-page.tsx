import type { ReactNode } from "react";
import { StaticHtml } from "@/components/document/static-html";
import { words } from "@/lib/messages";
import { siteScript } from "@/lib/site-script";
import { Footer } from "./footer";
import { Header, type HeaderProps } from "./header";

/** The frame of every document: header, `<main>`, footer and the one script of the site. */
export function SitePage({ children, ...props }: HeaderProps & { children: ReactNode }) {
  return (
    <StaticHtml>
      <a href="#content" className="skip-link">
        {words(props.locale)("common.skip")}
      </a>
      <Header {...props} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Footer {...props} />
      <script src={siteScript()} defer />
    </StaticHtml>
  );
}
