import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { ApplyBulkChange } from "@/components/catalogue/own/apply-bulk-change.client";
import { BulkChangeForm } from "@/components/catalogue/own/bulk-change-form";
import { BulkChangePlan } from "@/components/catalogue/own/bulk-change-plan";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { bulkEditInput } from "@/lib/catalogue/input-bulk";
import { listEditorCategories } from "@/lib/catalogue/list-editor-categories";
import { type BulkEdit, planBulkEdit } from "@/lib/catalogue/plan-bulk-edit";
import { canPublishListing } from "@/lib/catalogue/policy";
import { type FormState, submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { editManyListingsAction } from "./actions";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("catalogue.bulk.title") };
}

/** Edits several listings at once: the person chooses a change, previews its effect, and applies it. */
export default async function TogetherPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const query = await searchParams;
  const { actor, shopId } = await requireShop(paths.workspaceTogether(locale));
  const t = words(locale);
  const ids = idsIn(query);
  const back = { href: paths.workspaceListings(locale), label: t("catalogue.editor.back") };
  if (ids.length === 0)
    return (
      <>
        <PageHeader title={t("catalogue.bulk.title")} back={back} />
        <EmptyState
          title={t("catalogue.bulk.title")}
          text={t("catalogue.bulk.none")}
          action={
            <a href={back.href} className={buttonClass("plain")}>
              {back.label}
            </a>
          }
        />
      </>
    );
  const [categoryChoices, preview] = await Promise.all([
    listEditorCategories(locale),
    query.kind === undefined ? undefined : previewEdit(formOf(query, ids, shopId, locale)),
  ]);
  async function previewEdit(form: FormData) {
    let edit: BulkEdit | undefined;
    let plan: Awaited<ReturnType<typeof planBulkEdit>> | undefined;
    const state: FormState = await submit(bulkEditInput, form, isLocale(locale) ? locale : "en", async (input) => {
      edit = input;
      plan = await planBulkEdit(actor, input);
      return undefined;
    });
    return { state, edit, plan };
  }
  return (
    <>
      <PageHeader
        title={t("catalogue.bulk.title")}
        lead={t("catalogue.bulk.chosen", { count: ids.length })}
        back={back}
      />
      <div className="grid gap-4">
        {preview?.state.errors.form && (
          <p role="alert" className="font-medium text-drum">
            {preview.state.errors.form}
          </p>
        )}
        {preview?.plan && preview.edit && (
          <BulkChangePlan locale={locale} change={preview.edit.change} plan={preview.plan} goods={categoryChoices}>
            {preview.plan.after.length > 0 && (
              <ApplyBulkChange
                action={editManyListingsAction}
                values={preview.state.values}
                label={t("catalogue.bulk.confirm")}
                pending={t("catalogue.own.working")}
              />
            )}
          </BulkChangePlan>
        )}
        <BulkChangeForm
          locale={locale}
          ids={ids}
          state={preview?.state ?? { errors: {}, values: {} }}
          goods={categoryChoices}
          mayRun={canPublishListing(actor, { shopId })}
          hasPlan={Boolean(preview?.plan?.after.length)}
        />
      </div>
    </>
  );
}

/** Reads the listings that are chosen in the list, or all of its page. */
function idsIn(query: Query): number[] {
  const texts = typeof query.all === "string" ? query.all.split(" ") : [query["on[]"] ?? []].flat();
  return [...new Set(texts.map(Number).filter((id) => Number.isSafeInteger(id) && id > 0))];
}

function formOf(query: Query, ids: number[], shopId: number, locale: string): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...query, shopId: String(shopId), locale }))
    if (typeof value === "string" && name !== "all" && name !== "on[]") form.set(name, value);
  for (const id of ids) form.append("on[]", String(id));
  return form;
}
