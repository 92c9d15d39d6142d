import type { Metadata } from "next";
import { OneButtonForm } from "@/components/accounts/one-button-form.client";
import { SitePage } from "@/components/layout/site-page";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { findInterest } from "@/lib/catalogue/trials/find-interest";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { confirmInterestAction, deleteInterestAction } from "./actions";

type Props = {
  params: Promise<{ locale: Locale; token: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return {
    title: `${t("trials.interest.title")} · ${t("common.site")}`,
    robots: { index: false },
    referrer: "same-origin",
  };
}

/** Opening the page confirms nothing, because programs that scan email open its links too. */
export default async function InterestPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  const interest = await findInterest({ token, locale });
  const isDeleted = !interest && (await searchParams).done === "done";
  const t = words(locale);
  const hidden = { locale, token };
  const errors = t("errors.title");
  return (
    <SitePage locale={locale} pathIn={(each) => paths.interest(each, token)}>
      <div className="page max-w-xl py-8 md:py-14">
        <Panel className="grid gap-3">
          <h1 className="font-bold text-2xl">
            {t(interest?.isConfirmed ? "trials.interest.confirmedTitle" : "trials.interest.title")}
          </h1>
          {!interest && <p>{t(isDeleted ? "trials.interest.deleted" : "trials.interest.expired")}</p>}
          {interest && (
            <>
              <p>
                <a
                  href={paths.listing(locale, { id: interest.listingId, slug: interest.slug })}
                  className="font-semibold underline"
                >
                  <bdi>{interest.title}</bdi>
                </a>
              </p>
              <p>
                {t(interest.isConfirmed ? "trials.interest.confirmed" : "trials.interest.text", {
                  email: interest.email,
                })}
              </p>
              {!interest.isConfirmed && (
                <OneButtonForm
                  action={confirmInterestAction}
                  hidden={hidden}
                  words={{ submit: t("trials.interest.confirm"), errors }}
                />
              )}
              <details>
                <summary className="disclosure flex min-h-11 cursor-pointer items-center">
                  {t("trials.interest.deleteTitle")}
                </summary>
                <OneButtonForm
                  action={deleteInterestAction}
                  hidden={hidden}
                  words={{ submit: t("trials.interest.delete"), errors }}
                  look="plain"
                />
              </details>
            </>
          )}
          {!interest && (
            <p>
              <a href={paths.newDesigns(locale)} className={buttonClass("plain")}>
                {t("listing.list.browse")}
              </a>
            </p>
          )}
        </Panel>
      </div>
    </SitePage>
  );
}
