import { Tag } from "@/components/ui/tag";
import type { Device } from "@/lib/accounts/devices/list-devices";
import type { FormState } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { DeviceButton } from "./device-button.client";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

type Props = {
  locale: Locale;
  devices: Device[];
  /** The device that shows this page. */
  ownId?: string;
  actions: Record<"tryOut" | "remove", Action>;
};

/** Lists the phones and computers on which a member receives notices. */
export function DeviceList({ locale, devices, ownId, actions }: Props) {
  const t = words(locale);
  const { day } = formats(locale);
  return (
    <ul className="divide-y divide-line">
      {devices.map(({ id, name: storedName, createdAt, notifiedAt }) => {
        const name = storedName || t("devices.list.unknown");
        const hidden = { deviceId: id, locale };
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-56">
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                <bdi>{name}</bdi>
                {id === ownId && <Tag look="good">{t("devices.list.thisOne")}</Tag>}
              </p>
              <p className="text-ink-2 text-sm">
                {t("devices.list.since", { date: day(createdAt, "moment") })}
                {notifiedAt && ` · ${t("devices.list.lastNotice", { date: day(notifiedAt, "moment") })}`}
              </p>
            </div>
            <div className="flex flex-wrap gap-2">
              <DeviceButton
                action={actions.tryOut}
                hidden={hidden}
                label={t("devices.list.try")}
                fullLabel={t("devices.list.tryNamed", { name })}
              />
              <DeviceButton
                action={actions.remove}
                hidden={hidden}
                label={t("devices.list.remove")}
                fullLabel={t("devices.list.removeNamed", { name })}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
