import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { AssistUnavailable } from "@/components/ai/assist-unavailable";
import { SwitchPanel } from "@/components/ai/switch-panel";
import { TimeSavedPanel } from "@/components/ai/time-saved-panel";
import { PageHeader } from "@/components/workspace/page-header";
import { getAssist } from "@/lib/ai/get-assist";
import { getMinutesSaved } from "@/lib/ai/get-minutes-saved";
import { canSetAssistRates, canSwitchAssist } from "@/lib/ai/policy";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { setAssistRatesAction, switchAssistAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("assist.title") };
}

export default async function AssistPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceAssist(locale));
  const [assist, saved] = await Promise.all([getAssist(actor, shopId), getMinutesSaved(actor, shopId)]);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("assist.title")}
        lead={t("assist.switch.lead")}
        back={{ href: paths.workspaceShop(locale), label: t("shops.editShop.title") }}
      />
      <div className="grid max-w-2xl gap-5">
        {assist.host === null ? (
          <AssistUnavailable state="none" maySwitch={false} locale={locale} />
        ) : (
          <SwitchPanel
            shopId={shopId}
            assist={{ ...assist, host: assist.host }}
            maySwitch={canSwitchAssist(actor, shopId)}
            locale={locale}
            action={switchAssistAction}
          />
        )}
        {(assist.host !== null || saved.requested > 0) && (
          <TimeSavedPanel
            shopId={shopId}
            saved={saved}
            minutes={assist.minutes}
            maySet={canSetAssistRates(actor, shopId)}
            locale={locale}
            action={setAssistRatesAction}
          />
        )}
      </div>
    </>
  );
}
