import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { OneButton } from "@/components/workspace/one-button.client";
import type { Actor } from "@/lib/core/actor";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ListedTransfer } from "@/lib/offboarding/transfers/list-transfers";
import { canDecideObjection, canTransfer } from "@/lib/offboarding/transfers/policy";
import { undoEndsAt } from "@/lib/offboarding/transfers/terms";
import type { ShopRecord } from "@/lib/shops/directory/get-shop-record";
import { TransferForm } from "./transfer-form.client";

type Props = {
  locale: Locale;
  shop: Pick<ShopRecord, "id" | "closedAt">;
  transfers: ListedTransfer[];
  actor: Actor;
  now: Date;
  actions: Record<"propose" | "decide", FormAction>;
};

/** Lists the transfers and merges of a shop with what a lead may do to each, and proposes a transfer. */
export function TransferPanel({ locale, shop, transfers, actor, now, actions }: Props) {
  const t = words(locale);
  const mayPropose =
    canTransfer(actor) && !shop.closedAt && !transfers.some((each) => each.shopId === shop.id && isOpen(each));
  if (transfers.length === 0 && !mayPropose) return null;
  return (
    <Panel className="grid gap-3">
      <h2 className="font-bold text-lg">{t("transfers.title")}</h2>
      <ul className="divide-y divide-line">
        {transfers.map((transfer) => (
          <Transfer key={transfer.id} {...{ locale, shop, transfer, actor, now }} decide={actions.decide} />
        ))}
      </ul>
      {mayPropose && (
        <TransferForm
          key={transfers.length}
          action={actions.propose}
          hidden={{ shopId: String(shop.id), locale }}
          words={{
            submit: t("transfers.propose"),
            lead: t("transfers.lead"),
            errors: t("errors.title"),
            email: t("transfers.email"),
            emailHint: t("transfers.emailHint"),
            reason: t("people.reason"),
            document: t("transfers.document"),
            documentHint: t("transfers.documentHint"),
          }}
        />
      )}
    </Panel>
  );
}

const isOpen = ({ status }: Pick<ListedTransfer, "status">) => status === "waiting" || status === "objected";

type TransferProps = Pick<Props, "locale" | "shop" | "actor" | "now"> & {
  transfer: ListedTransfer;
  decide: FormAction;
};

function Transfer({ locale, shop, transfer, actor, now, decide }: TransferProps) {
  const t = words(locale);
  const { id, status, intoNames, proposedByName, createdAt, effectiveAt, reason, objection, doneAt } = transfer;
  const { day } = formats(locale);
  const choices = [
    status === "objected" && canDecideObjection(actor, transfer) ? ("confirmed" as const) : undefined,
    isOpen(transfer) && canTransfer(actor) ? ("withdrawn" as const) : undefined,
    status === "done" && doneAt && undoEndsAt(doneAt) > now && canTransfer(actor) ? ("undone" as const) : undefined,
  ].filter((choice) => choice !== undefined);
  return (
    <li className="grid gap-2 py-3 [overflow-wrap:anywhere]">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Destination locale={locale} shop={shop} transfer={transfer} />
        <Tag look={isOpen(transfer) ? "busy" : "plain"}>{t(`transfers.status.${status}`)}</Tag>
      </p>
      <p className="text-ink-2 text-sm">
        <bdi>{proposedByName}</bdi> · {day(createdAt, "moment")}
        {status === "waiting" && ` · ${t("transfers.effective", { date: day(effectiveAt, "long") })}`}
      </p>
      <p dir="auto">{reason}</p>
      {objection && <p>{t("transfers.objection", { objection })}</p>}
      {status === "objected" && canTransfer(actor) && !canDecideObjection(actor, transfer) && (
        <p>{t("transfers.yours")}</p>
      )}
      <a href={paths.transferDocument(id)} className="inline-flex min-h-11 items-center text-sm underline">
        {t("transfers.open")}
      </a>
      {choices.length > 0 && (
        <div className="flex flex-wrap gap-3">
          {choices.map((outcome) => (
            <OneButton
              key={outcome}
              action={decide}
              hidden={{ transferId: id, outcome, locale }}
              label={t(outcome === "undone" && intoNames ? "merges.undo" : `transfers.decide.${outcome}`)}
              look={outcome === "confirmed" ? "go" : "plain"}
            />
          ))}
        </div>
      )}
    </li>
  );
}

/** Says who receives the shop, or the other shop of a merge. */
function Destination({ locale, shop, transfer }: Pick<TransferProps, "locale" | "shop" | "transfer">) {
  const { shopId, handle, names, toName, toEmail, intoNames, intoHandle } = transfer;
  const t = words(locale);
  if (!intoNames || !intoHandle)
    return (
      <>
        <bdi className="font-semibold">{toName}</bdi>
        <bdi dir="ltr">{toEmail}</bdi>
      </>
    );
  const isFromHere = shopId === shop.id;
  return (
    <a
      href={paths.operatorShop(locale, isFromHere ? intoHandle : handle)}
      className="inline-flex min-h-11 items-center font-semibold underline"
    >
      {isFromHere
        ? t("merges.target", { shop: textIn(intoNames, locale) })
        : t("merges.source", { shop: textIn(names, locale) })}
    </a>
  );
}
