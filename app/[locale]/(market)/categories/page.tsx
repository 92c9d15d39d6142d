import type { Metadata } from "next";
import { cache } from "react";
import { CategoryIndex } from "@/components/catalogue/category-index";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { listCategories } from "@/lib/catalogue/list-categories";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

const load = cache(listCategories);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = words(locale);
  const { length } = await load(locale);
  return pageMetadata({
    locale,
    pathIn: paths.categories,
    title: `${t("browse.categories.metaTitle")} · ${t("common.site")}`,
    description: t("browse.categories.metaDescription", { categories: length }),
  });
}

export default async function CategoriesPage({ params }: Props) {
  const { locale } = await params;
  const categories = await load(locale);
  tagDocument("home");
  const t = words(locale);
  const steps = [
    { name: t("common.nav.industries"), href: paths.industries(locale) },
    { name: t("browse.categories.nav"), href: paths.categories(locale) },
  ];
  return (
    <SitePage locale={locale} pathIn={paths.categories}>
      <JsonLd graph={[breadcrumbList(locale, steps)]} />
      <div className="page pt-4">
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="mt-2 font-bold text-3xl">{t("browse.categories.title")}</h1>
        <CategoryIndex locale={locale} categories={categories} />
      </div>
    </SitePage>
  );
}
