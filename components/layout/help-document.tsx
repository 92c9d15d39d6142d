import type { Metadata } from "next";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { Breadcrumbs, breadcrumbList } from "./breadcrumbs";
import { type HelpPage, helpLinks, helpPages } from "./help-links";
import { JsonLd } from "./json-ld";
import { SitePage } from "./site-page";

export type HelpProps = { params: Promise<{ locale: Locale }> };

type Section = {
  title: string;
  text: string;
  /** Where the reader does what the text describes. */
  link?: { href: string; label: string };
};

/** Returns the metadata of a page of help and rules. */
export async function helpMetadata(page: HelpPage, { params }: HelpProps): Promise<Metadata> {
  const { locale } = await params;
  const t = words(locale);
  const title = `${t(`help.${page}.title`)} · ${t("common.site")}`;
  return pageMetadata({ locale, pathIn: helpPages[page], title, description: t(`help.${page}.description`) });
}

/** Renders a page of help and rules beside links to the others. */
export function HelpDocument({ locale, page, sections }: { locale: Locale; page: HelpPage; sections: Section[] }) {
  const t = words(locale);
  const pathIn = helpPages[page];
  const title = t(`help.${page}.title`);
  const steps = [{ name: title, href: pathIn(locale) }];
  return (
    <SitePage locale={locale} pathIn={pathIn}>
      <JsonLd graph={[breadcrumbList(locale, steps)]} />
      <div className="page pt-4">
        <Breadcrumbs locale={locale} steps={steps} />
        <div className="mt-2 grid gap-x-12 gap-y-4 md:grid-cols-[13rem_minmax(0,1fr)]">
          <nav
            aria-label={t("help.guide.title")}
            className="flex flex-wrap content-start gap-x-5 text-sm md:flex-col md:border-line md:border-e md:pt-3"
          >
            {helpLinks(locale).map(([href, label]) => (
              <a
                key={href}
                href={href}
                aria-current={href === pathIn(locale) ? "page" : undefined}
                className="inline-flex min-h-11 items-center hover:underline aria-[current]:font-semibold aria-[current]:text-drum md:min-h-9"
              >
                {label}
              </a>
            ))}
          </nav>
          <div className="max-w-[68ch]">
            <h1 className="font-bold text-3xl md:text-4xl">{title}</h1>
            <p className="mt-2 text-ink-2 text-lg">{t(`help.${page}.lead`)}</p>
            <div className="mt-5 divide-y divide-line border-line border-t">
              {sections.map((section) => (
                <section key={section.title} className="py-4">
                  <h2 className="font-bold text-lg">{section.title}</h2>
                  <p className="mt-1 text-ink-2">{section.text}</p>
                  {section.link && (
                    <a
                      href={section.link.href}
                      className="mt-1 inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
                    >
                      {section.link.label}
                    </a>
                  )}
                </section>
              ))}
            </div>
          </div>
        </div>
      </div>
    </SitePage>
  );
}
