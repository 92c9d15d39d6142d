import { AutoRefresh } from "@/components/imports/auto-refresh.client";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { renderMessage, words } from "@/lib/i18n/messages";
import { videoLimits } from "@/lib/videos/limits";
import type { OwnDraft } from "@/lib/videos/list-own-videos";

type Props = {
  locale: Locale;
  shopId: number;
  drafts: OwnDraft[];
  dismiss: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Lists uploads that are being converted to videos, and refused ones with the reason. */
export function VideoDraftRows({ locale, shopId, drafts, dismiss }: Props) {
  const t = words(locale);
  if (drafts.length === 0) return null;
  const isProcessing = drafts.some(({ status }) => status !== "refused");
  return (
    <Panel>
      <h2 className="font-semibold text-lg">{t("videos.own.processing")}</h2>
      <ul className="divide-y divide-line">
        {drafts.map(({ id, name, status, percent, refused }) => (
          <li key={id} className="grid gap-2 py-3">
            <bdi className="break-all font-medium">{name}</bdi>
            {status === "refused" ? (
              <>
                <p role="alert" className="text-drum text-sm">
                  {renderMessage(locale, refused ?? "", { pixels: videoLimits.shortestSide })}
                </p>
                <OneButton
                  action={dismiss}
                  hidden={{ shopId: String(shopId), locale, draftId: id }}
                  label={t("videos.own.dismiss")}
                  look="plain"
                />
              </>
            ) : (
              <>
                <progress value={percent} max={100} aria-label={name} className="share" />
                <p role="status" className="num text-ink-2 text-sm">
                  {t(status === "waiting" ? "videos.own.waiting" : "videos.own.working")} · {percent} %
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
      {isProcessing && (
        <>
          <a href={paths.workspaceVideos(locale)} className="inline-flex min-h-11 items-center text-sm underline">
            {t("videos.own.reload")}
          </a>
          <AutoRefresh />
        </>
      )}
    </Panel>
  );
}
