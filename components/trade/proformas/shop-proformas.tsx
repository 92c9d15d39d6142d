import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ShopProformas as Listed } from "@/lib/trade/proformas/list-proformas";
import { CancelForm } from "./cancel-form.client";
import { IssueForm } from "./issue-form.client";
import { ProformaCard } from "./proforma-card";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  listed: Listed;
  inquiryId: string;
  reader: Locale;
  /** Whether this member may issue and cancel, and add bank details. */
  may: { issue: boolean; changeBank: boolean };
  actions: { issue: Action; cancel: Action };
};

/** Lists the proformas of an inquiry for its shop, and offers to issue one for an accepted quote. */
export function ShopProformas({ listed, inquiryId, reader, may, actions }: Props) {
  const t = words(reader);
  return (
    <>
      {listed.missingFor && <IssueNext {...{ listed, inquiryId, reader, may, actions }} quoteId={listed.missingFor} />}
      {listed.proformas.map((proforma) => (
        <div key={proforma.id} className="justify-self-end">
          <ProformaCard
            proforma={proforma}
            reader={reader}
            page={paths.workspaceProforma(reader, inquiryId, proforma.id)}
            pdf={paths.shopProformaFile(reader, inquiryId, proforma.id)}
          >
            {may.issue && !proforma.cancelledAt && (
              <CancelForm
                action={actions.cancel}
                hidden={{ inquiryId, proformaId: proforma.id, locale: reader }}
                words={{
                  open: t("proformas.cancelProforma.open"),
                  reason: t("proformas.cancelProforma.reason"),
                  hint: t("proformas.cancelProforma.hint"),
                  submit: t("proformas.cancelProforma.submit"),
                  working: t("proformas.cancelProforma.working"),
                }}
              />
            )}
          </ProformaCard>
        </div>
      ))}
    </>
  );
}

function IssueNext({ listed, inquiryId, reader, may, actions, quoteId }: Props & { quoteId: string }) {
  const t = words(reader);
  const text = listed.hasBank ? t("proformas.issueProforma.text") : t("proformas.issueProforma.noBank");
  return (
    <Panel className="grid justify-items-start gap-3 print:hidden">
      <h2 className="font-semibold text-lg">{t("proformas.issueProforma.title")}</h2>
      <p className="text-ink-2">{may.issue ? text : t("proformas.issueProforma.managers")}</p>
      {!listed.hasBank && may.changeBank && (
        <a href={paths.workspaceBank(reader)} className={buttonClass("go")}>
          {t("proformas.issueProforma.addBank")}
        </a>
      )}
      {listed.hasBank && may.issue && (
        <IssueForm
          action={actions.issue}
          hidden={{ inquiryId, quoteId, locale: reader }}
          words={{
            submit: t("proformas.issueProforma.submit"),
            working: t("proformas.issueProforma.working"),
          }}
        />
      )}
    </Panel>
  );
}
