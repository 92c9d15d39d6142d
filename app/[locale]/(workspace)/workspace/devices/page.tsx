import type { Metadata } from "next";
import { findOwnDeviceId } from "@/app/_lib/device-cookie";
import { requireShop } from "@/app/_lib/session";
import { DeviceList } from "@/components/accounts/devices/device-list";
import { DeviceNoticesForm } from "@/components/accounts/devices/device-notices.client";
import { PhoneSwitch } from "@/components/accounts/devices/phone-switch.client";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { maxNoticesPerHour, noticeKinds } from "@/lib/accounts/devices/limits";
import { listDevices } from "@/lib/accounts/devices/list-devices";
import { vapidIdentity } from "@/lib/accounts/devices/vapid-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { addDeviceAction, chooseNoticesAction, removeDeviceAction, testDeviceAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("devices.title") };
}

export default async function DevicesPage({ params }: Props) {
  const { locale } = await params;
  const { actor } = await requireShop(paths.workspaceDevices(locale));
  const [devices, markedId] = await Promise.all([listDevices(actor), findOwnDeviceId(actor.userId)]);
  const mayApprove = actor.memberships.some(({ role }) => role !== "assistant");
  const own = devices.find(({ id }) => id === markedId);
  const t = words(locale);
  return (
    <>
      <PageHeader title={t("devices.title")} lead={t("devices.lead")} />
      <div className="grid max-w-3xl gap-5">
        <Panel>
          <PhoneSwitch
            locale={locale}
            script={paths.noticeWorker}
            publicKey={vapidIdentity().publicKey}
            deviceId={own?.id}
            add={addDeviceAction}
            remove={removeDeviceAction}
            words={{
              label: t("devices.switch.label"),
              on: t("devices.switch.on"),
              off: t("devices.switch.off"),
              busy: t("devices.switch.busy"),
              denied: t("devices.trouble.denied"),
              undecided: t("devices.trouble.undecided"),
              unsupported: t("devices.trouble.unsupported"),
              homeScreen: t("devices.trouble.homeScreen"),
              failed: t("devices.trouble.failed"),
            }}
          />
          <noscript>
            <p className="mt-2 font-medium text-sm">{t("devices.trouble.noScript")}</p>
          </noscript>
          <p className="mt-3 text-ink-3 text-sm">{t("devices.lockScreen", { count: maxNoticesPerHour })}</p>
          {own && (
            <DeviceNoticesForm
              action={chooseNoticesAction}
              hidden={{ deviceId: own.id, locale }}
              choices={noticeKinds.map((name) => ({
                name,
                label: t(`devices.notices.${name}`),
                isOn: own.noticeKinds.includes(name),
                isHidden: name === "quote_to_approve" && !mayApprove,
              }))}
              title={t("devices.notices.title")}
              submit={t("devices.notices.submit")}
            />
          )}
        </Panel>
        {devices.length > 0 && (
          <Panel>
            <h2 className="font-bold text-lg">{t("devices.list.title")}</h2>
            <DeviceList
              locale={locale}
              devices={devices}
              ownId={own?.id}
              actions={{ tryOut: testDeviceAction, remove: removeDeviceAction }}
            />
          </Panel>
        )}
      </div>
    </>
  );
}
