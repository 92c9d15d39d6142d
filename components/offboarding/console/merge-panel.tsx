import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { MergePreview } from "@/lib/offboarding/merges/preview-merge";
import { reopenDays } from "@/lib/offboarding/terms";
import { MergeForm } from "./merge-form.client";

type Props = {
  locale: Locale;
  shop: { id: number; handle: string };
  /** The handle of the other shop, as typed. */
  into: string;
  /** What would move, or the sentence why the shops cannot be merged. */
  preview: MergePreview | string | undefined;
  propose: FormAction;
};

/** Shows a lead what a merge into another shop would move, before it is proposed. It works without JavaScript. */
export function MergePanel({ locale, shop, into, preview, propose }: Props) {
  const t = words(locale);
  const problem = typeof preview === "string" ? preview : undefined;
  return (
    <Panel className="grid gap-3">
      <h2 className="font-bold text-lg" id="merge">
        {t("merges.title")}
      </h2>
      <form action={`${paths.operatorShop(locale, shop.handle)}#merge`} className="grid gap-2">
        <label htmlFor="merge-into" className="font-medium">
          {t("merges.intoLabel")}
        </label>
        <p id="merge-into-hint" className="text-ink-2 text-sm">
          {t("merges.intoHint")}
        </p>
        <div className="flex flex-wrap gap-2">
          <input
            id="merge-into"
            name="into"
            dir="ltr"
            defaultValue={into}
            maxLength={60}
            required
            autoComplete="off"
            aria-describedby={problem ? "merge-into-hint merge-into-error" : "merge-into-hint"}
            aria-invalid={problem ? true : undefined}
            className="control min-w-0 flex-1 basis-40"
          />
          <button type="submit" className={buttonClass("quiet")}>
            {t("merges.check")}
          </button>
        </div>
        {problem && (
          <p id="merge-into-error" role="alert" className="font-medium text-drum">
            {problem}
          </p>
        )}
      </form>
      {preview && typeof preview !== "string" && <Preview {...{ locale, shop, preview, propose }} />}
    </Panel>
  );
}

type PreviewProps = Pick<Props, "locale" | "shop" | "propose"> & { preview: MergePreview };

function Preview({ locale, shop, preview, propose }: PreviewProps) {
  const t = words(locale);
  const { follow, stay } = preview;
  const name = textIn(preview.names, locale);
  const items = "grid list-disc gap-1 ps-5 text-ink-2";
  return (
    <>
      <h3 className="font-bold">{t("merges.preview", { shop: name })}</h3>
      <ul className={items}>
        <li>{t("merges.designs", { count: follow.designs })}</li>
        <li>{t("merges.people", { count: follow.people, shop: name })}</li>
        <li>{t("merges.saved", { shop: name })}</li>
      </ul>
      <h3 className="font-bold">{t("merges.stay")}</h3>
      <ul className={items}>
        <li>{t("merges.inquiries", { all: stay.inquiries, open: stay.open, shop: name })}</li>
        <li>{t("merges.trade", stay)}</li>
        <li>{t("merges.other", { ...stay, days: reopenDays })}</li>
      </ul>
      <p>{t(preview.hasSameOwners ? "merges.leadSame" : "merges.lead")}</p>
      <MergeForm
        action={propose}
        hidden={{ shopId: String(shop.id), handle: shop.handle, into: preview.handle, locale }}
        words={{
          submit: t("merges.submit"),
          errors: t("errors.title"),
          reason: t("people.reason"),
          document: t("transfers.document"),
          documentHint: t("transfers.documentHint"),
        }}
      />
    </>
  );
}
