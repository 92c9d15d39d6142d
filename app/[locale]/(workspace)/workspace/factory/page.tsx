import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { BoardForm } from "@/components/catalogue/factory/board-form.client";
import { BoardHistory } from "@/components/catalogue/factory/board-history";
import { BoardSummary } from "@/components/catalogue/factory/board-summary";
import { boardWords } from "@/components/catalogue/factory/board-words";
import { BookedChart } from "@/components/catalogue/factory/booked-chart";
import { SurgePanel } from "@/components/catalogue/factory/surge-panel";
import { OneButton } from "@/components/workspace/one-button.client";
import { PageHeader } from "@/components/workspace/page-header";
import { findBoard } from "@/lib/catalogue/factory/find-board";
import { getBookedWeeks } from "@/lib/catalogue/factory/get-booked-weeks";
import { listBoardChanges } from "@/lib/catalogue/factory/list-board-changes";
import { canTouchBoard } from "@/lib/catalogue/factory/policy";
import { listShopCategories } from "@/lib/catalogue/list-shop-categories";
import { readQuantity } from "@/lib/catalogue/listing";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listDaysAway } from "@/lib/shops/list-holidays";
import { confirmBoardAction, endSurgeAction, startSurgeAction, touchBoardAction, undoBoardAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ qty?: string | string[] }> };

const exampleQuantity = 10_000;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("factory.title") };
}

export default async function FactoryPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const quantity = readQuantity((await searchParams).qty) ?? exampleQuantity;
  const { actor, shopId } = await requireShop(paths.workspaceFactory(locale));
  const [board, categories, changes, booked, daysAway] = await Promise.all([
    findBoard(actor, shopId),
    listShopCategories(shopId, locale),
    listBoardChanges(actor, shopId),
    getBookedWeeks(actor, shopId),
    listDaysAway(shopId),
  ]);
  const t = words(locale);
  const now = new Date();
  const mayTouch = canTouchBoard(actor, shopId);
  const readOnlyBecause = mayTouch ? undefined : t("factory.readOnly");
  const undoable = changes.find(({ canUndo }) => canUndo);
  return (
    <>
      <PageHeader title={t("factory.title")} lead={t("factory.lead")} />
      <div className="grid max-w-3xl gap-4">
        {board && (
          <BoardSummary board={board} daysAway={daysAway} quantity={quantity} reader={locale} now={now}>
            {mayTouch && (
              <OneButton action={confirmBoardAction} hidden={{ locale }} label={t("factory.confirm")} look="plain" />
            )}
            {mayTouch && undoable && (
              <OneButton
                action={undoBoardAction}
                hidden={{ locale, changeId: String(undoable.id) }}
                label={t("factory.undo")}
              />
            )}
          </BoardSummary>
        )}
        {board && (
          <SurgePanel
            actions={{ start: startSurgeAction, end: endSurgeAction }}
            board={board}
            reader={locale}
            now={now}
            readOnlyBecause={readOnlyBecause}
          />
        )}
        {booked && <BookedChart booked={booked} reader={locale} />}
        <BoardForm
          // Undoing a change or agreeing a quote mounts a new form; otherwise the form preserves its input.
          key={changes.find((each) => each.changes.some(({ what }) => what === "undone" || what === "agreed"))?.id}
          action={touchBoardAction}
          locale={locale}
          board={board}
          goods={categories.map(({ id, name }) => ({ value: String(id), label: name }))}
          readOnlyBecause={readOnlyBecause}
          words={boardWords(locale)}
        />
        <BoardHistory changes={changes} reader={locale} />
      </div>
    </>
  );
}
