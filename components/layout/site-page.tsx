import type { ReactNode } from "react";
import { AnnouncementStrip } from "@/components/market/announcement-strip";
import { StaticHtml } from "@/components/rendering/static-html";
import { siteScript, viewReports } from "@/lib/http/site-script";
import { words } from "@/lib/i18n/messages";
import { Footer } from "./footer";
import { Header } from "./header";
import type { HeaderProps } from "./header-props";

/** Renders the layout of all public pages: header, `<main>`, footer, announcements and the site's script. */
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
      <AnnouncementStrip locale={props.locale} />
      <script src={siteScript()} defer data-views={viewReports()} />
    </StaticHtml>
  );
}
