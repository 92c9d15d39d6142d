import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { FairForm } from "@/components/fairs/console/fair-form.client";
import { fairFormWords } from "@/components/fairs/console/fair-form-words";
import { OneFieldForm } from "@/components/fairs/console/one-field-form.client";
import { StandRow } from "@/components/fairs/console/stand-row";
import { formatDays } from "@/components/fairs/format-fair";
import { PhaseTag } from "@/components/fairs/phase-tag";
import { savedFormWords } from "@/components/shops/edit-shop-words";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { idOfHandle } from "@/lib/core/id";
import { phaseOf } from "@/lib/fairs/fair";
import { getFair } from "@/lib/fairs/list-fairs";
import { canRunFairs } from "@/lib/fairs/policy";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { cancelFairAction, decideStandAction, inviteShopAction, saveFairAction } from "../actions";

type Props = { params: Promise<{ locale: Locale; fair: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("fairs.nav") };
}

/** Shows a fair with its stands; leads invite shops, assign places and edit the fair. */
export default async function OperatorFairPage({ params }: Props) {
  const { locale, fair: handle } = await params;
  const id = idOfHandle(handle);
  if (id === undefined) notFound();
  const actor = await requireOperator(paths.operatorFair(locale, id));
  const { fair, stands } = await getFair(actor, id).catch(notFoundOnError);
  const t = words(locale);
  const mayRun = canRunFairs(actor);
  const accepted = stands.filter(({ status }) => status === "accepted");
  const sum = (of: "designs" | "scans" | "leads" | "answered") => accepted.reduce((all, each) => all + each[of], 0);
  const pictures = accepted.flatMap(({ pictureKey, names, locale: own }) =>
    pictureKey ? [{ value: pictureKey, label: textIn(names, locale, own) }] : [],
  );
  const hidden = { locale, fairId: String(id) };
  return (
    <>
      <PageHeader
        title={textIn(fair.names, locale)}
        lead={
          <span className="num flex flex-wrap items-center gap-2">
            <PhaseTag locale={locale} phase={phaseOf(fair, new Date())} />
            {formatDays(locale, fair)}
          </span>
        }
        back={{ href: paths.operatorFairs(locale), label: t("fairs.nav") }}
        action={
          <a href={paths.fair(locale, fair)} className={buttonClass("plain")}>
            {t("fairs.console.see")}
          </a>
        }
      />
      <div className="grid gap-5">
        <Panel className="grid gap-2">
          <h2 className="font-bold text-xl">{t("fairs.page.stands")}</h2>
          <p className="num text-ink-2">
            {t("fairs.figures.line", {
              designs: sum("designs"),
              scans: sum("scans"),
              leads: sum("leads"),
              answered: sum("answered"),
            })}
          </p>
          {stands.length === 0 && <p className="text-ink-2">{t("fairs.console.noStands")}</p>}
          <ul>
            {stands.map((stand) => (
              <StandRow key={stand.shopId} {...{ locale, stand, mayRun }} fairId={fair.id} action={decideStandAction} />
            ))}
          </ul>
          {mayRun && (
            <OneFieldForm
              action={inviteShopAction}
              hidden={hidden}
              name="shop"
              label={t("fairs.stands.invite")}
              hint={t("fairs.stands.inviteHint")}
              words={{ ...savedFormWords(locale), submit: t("fairs.stands.inviteSubmit") }}
            />
          )}
        </Panel>
        <Panel>
          <FairForm
            action={saveFairAction}
            {...{ locale, fair, pictures }}
            readOnlyBecause={mayRun ? undefined : t("fairs.console.leadsOnly")}
            words={fairFormWords(locale)}
          />
        </Panel>
        {mayRun && (
          <Panel>
            <OneFieldForm
              key={String(fair.isCancelled)}
              action={cancelFairAction}
              hidden={{ ...hidden, to: fair.isCancelled ? "on" : "cancelled" }}
              name="why"
              label={t("fairs.edit.why")}
              look={fair.isCancelled ? "plain" : "danger"}
              words={{
                ...savedFormWords(locale),
                submit: t(fair.isCancelled ? "fairs.console.restore" : "fairs.console.cancel"),
              }}
            />
          </Panel>
        )}
      </div>
    </>
  );
}
