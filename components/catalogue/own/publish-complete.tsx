import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  action: FormAction;
  of: { shopId: number; importId: string; locale: Locale };
  /** Number of listings of the import that were never published. */
  count: number;
};

/** Offers to publish all complete drafts of an import. */
export function PublishComplete({ action, of, count }: Props) {
  const t = words(of.locale);
  return (
    <Panel className="grid gap-3">
      <h2 className="font-semibold text-lg">
        {t("catalogue.bulkRun.complete.title", { designs: t("catalogue.bulkRun.designs", { count }) })}
      </h2>
      <p className="text-ink-2 text-sm">{t("catalogue.bulkRun.complete.text")}</p>
      <OneButton
        look="go"
        action={action}
        hidden={{ ...of, step: "publish" }}
        label={t("catalogue.bulkRun.complete.action")}
        pending={t("catalogue.own.working")}
      />
    </Panel>
  );
}
