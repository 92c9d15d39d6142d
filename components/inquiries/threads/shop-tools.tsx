import { Panel } from "@/components/ui/panel";
import type { FormState } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import { type Locale, type SomeTexts, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Thread } from "@/lib/inquiries/thread";
import type { ShopThreadState } from "@/lib/inquiries/threads/thread-state";
import { canBecome } from "@/lib/inquiries/transitions";
import { declineFields, reportFields } from "./side-fields";
import { SideForm } from "./side-form.client";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
export type ShopActions = Record<
  "assign" | "decline" | "block" | "report" | "offerHandover" | "withdrawHandover",
  Action
>;
type Props = {
  actions: ShopActions;
  thread: Thread;
  state: ShopThreadState;
  /** Other shops of this member, to hand over to; empty unless the member may hand over. */
  family: { id: number; names: SomeTexts; locale?: Locale }[];
  mayBlock: boolean;
  reader: Locale;
};

/** Renders a shop's further actions: assign, decline, hand over, block, report. */
export function ShopTools({ actions, thread, state, family, mayBlock, reader }: Props) {
  const t = words(reader);
  const hidden = { inquiryId: thread.id, locale: reader };
  const none = t("threads.choose");
  const wrong = t("errors.title");
  const { handover, isBuyerBlocked, members, assigneeId } = state;
  const isHandoverOffered = handover?.status === "offered";
  const answering = members.find(({ id }) => id === assigneeId)?.name;
  return (
    <Panel className="print:hidden">
      <h2 className="font-semibold">{t("threads.more")}</h2>
      <div className="mt-1 divide-y divide-line">
        <SideForm
          id="assign"
          action={actions.assign}
          hidden={hidden}
          title={answering ? t("threads.assign.to", { name: answering }) : t("threads.assign.title")}
          fields={[
            {
              kind: "choice",
              name: "assigneeId",
              label: t("threads.assign.label"),
              none: t("threads.assign.nobody"),
              options: members.map(({ id, name }) => ({ value: id, label: name })),
            },
          ]}
          send={{ label: t("threads.assign.save") }}
          wrong={wrong}
        />
        {canBecome(thread.status, "declined") && (
          <SideForm
            id="decline"
            action={actions.decline}
            hidden={hidden}
            title={t("threads.decline.shopTitle")}
            text={t("threads.decline.again")}
            fields={declineFields("shop", reader)}
            send={{ label: t("threads.decline.send") }}
            wrong={wrong}
          />
        )}
        {family.length > 0 && !isHandoverOffered && (
          <SideForm
            id="handover"
            action={actions.offerHandover}
            hidden={hidden}
            title={t("threads.handover.title")}
            text={t("threads.handover.text")}
            fields={[
              {
                kind: "choice",
                name: "toShopId",
                label: t("threads.handover.to"),
                none,
                options: family.map(({ id, names, locale }) => ({
                  value: String(id),
                  label: textIn(names, reader, locale),
                })),
              },
              {
                kind: "text",
                name: "why",
                label: t("threads.handover.reason"),
                hint: t("threads.handover.reasonHint"),
              },
            ]}
            send={{ label: t("threads.handover.send") }}
            wrong={wrong}
          />
        )}
        {isHandoverOffered && handover && (
          <SideForm
            id="withdraw"
            action={actions.withdrawHandover}
            hidden={{ ...hidden, handoverId: handover.id }}
            title={t("threads.handover.offered", { to: textIn(handover.to.names, reader, handover.to.locale) })}
            text={t("threads.handover.until", { day: formats(reader).day(handover.expiresAt, "long") })}
            send={{ label: t("threads.handover.withdraw") }}
            wrong={wrong}
          />
        )}
        {mayBlock && (
          <SideForm
            id="block"
            action={actions.block}
            hidden={{ ...hidden, block: isBuyerBlocked ? "unblock" : "block" }}
            title={t(isBuyerBlocked ? "threads.block.unblock" : "threads.block.buyerTitle")}
            text={t(isBuyerBlocked ? "threads.block.buyerIsBlocked" : "threads.block.buyerText")}
            send={{ label: t(isBuyerBlocked ? "threads.block.unblock" : "threads.block.block") }}
            wrong={wrong}
          />
        )}
        <SideForm
          id="report"
          action={actions.report}
          hidden={hidden}
          title={t("threads.report.title")}
          text={t("threads.report.text")}
          fields={reportFields("shop", thread, reader)}
          send={{ label: t("threads.report.send") }}
          wrong={wrong}
        />
      </div>
    </Panel>
  );
}
