import { Panel } from "@/components/ui/panel";
import type { Assist } from "@/lib/ai/get-assist";
import type { FormState } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { AssistForm } from "./assist-form.client";

type Props = {
  shopId: number;
  assist: Assist & { host: string };
  maySwitch: boolean;
  locale: Locale;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** States which data goes to which provider, and switches drafts on and off. */
export function SwitchPanel({ shopId, assist, maySwitch, locale, action }: Props) {
  const t = words(locale);
  const { host, state, consentedAt, left } = assist;
  const isOn = state === "on";
  return (
    <Panel className="grid gap-3">
      <h2 className="font-semibold text-lg">{t("assist.switch.title")}</h2>
      <p>{t("assist.switch.to", { host: `\u2068${host}\u2069` })}</p>
      <ul className="list-disc ps-5">
        <li>{t("assist.switch.pictures")}</li>
        <li>{t("assist.switch.words")}</li>
      </ul>
      <p className="font-medium">{t("assist.switch.never")}</p>
      <p>{t("assist.switch.licence")}</p>
      <p role="status" className="text-ink-2">
        {isOn && consentedAt
          ? `${t("assist.switch.isOn", { day: formats(locale).day(consentedAt) })} ${t("assist.remaining", { count: left })}`
          : t("assist.switch.isOff")}
      </p>
      {maySwitch ? (
        <AssistForm
          key={state}
          action={action}
          hidden={{ shopId: String(shopId), switch: isOn ? "off" : "on", host, locale }}
          look={isOn ? "quiet" : "go"}
          words={{
            submit: t(isOn ? "assist.switch.off" : "assist.switch.on"),
            working: t("assist.working"),
            wrong: t("errors.title"),
          }}
        />
      ) : (
        !isOn && <p className="text-ink-2">{t("assist.request.onlyOwner")}</p>
      )}
    </Panel>
  );
}
