import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { CategoryList } from "@/components/market/console/category-list";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listCategoryData } from "@/lib/market/categories/list-category-data";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("marketData.categories.title") };
}

/** Lists industries and categories for operators, also hidden ones. */
export default async function CategoriesPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.operatorCategories(locale));
  const industries = await listCategoryData(actor, locale).catch(notFoundOnError);
  const t = words(locale);
  return (
    <>
      <PageHeader title={t("marketData.categories.title")} lead={t("marketData.categories.lead")} />
      <div className="grid grid-cols-1 gap-4">
        <CategoryList locale={locale} industries={industries} />
      </div>
    </>
  );
}
