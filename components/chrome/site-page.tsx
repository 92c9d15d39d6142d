import type { ReactNode } from "react";
import { still } from "@/components/document/still/still";
import { words } from "@/lib/messages";
import { siteScript } from "@/lib/site-script";
import { Footer } from "./footer";
import { Header, type HeaderProps } from "./header";

/** What every document stands in: header, `<main>`, footer and the one script of the site. */
export function SitePage({ children, ...props }: HeaderProps & { children: ReactNode }) {
  return still(
    <>
      <a href="#content" className="skip-link">
        {words(props.locale)("common.skip")}
      </a>
      <Header {...props} />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Footer {...props} />
      <script src={siteScript()} defer />
    </>,
  );
}
