import type { Metadata } from "next";
import { requireShop } from "@/app/session";
import { BoardForm } from "@/components/factory/board-form.client";
import { BoardSummary } from "@/components/factory/board-summary";
import { boardWords } from "@/components/factory/board-words";
import { PageHeader } from "@/components/workspace/page-header";
import { listShopLines } from "@/lib/catalogue/list-shop-lines";
import { findBoard } from "@/lib/factory/find-board";
import { canTouchBoard } from "@/lib/factory/policy";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { touchBoardAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("factory.title") };
}

export default async function FactoryPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceFactory(locale));
  const [board, goods] = await Promise.all([findBoard(actor, shopId), listShopLines(shopId, locale)]);
  const t = words(locale);
  return (
    <>
      <PageHeader title={t("factory.title")} lead={t("factory.lead")} />
      <div className="grid max-w-3xl gap-4">
        {board && <BoardSummary board={board} reader={locale} />}
        <BoardForm
          action={touchBoardAction}
          locale={locale}
          board={board}
          goods={goods.map(({ id, name }) => ({ value: String(id), label: name }))}
          readOnlyBecause={canTouchBoard(actor, shopId) ? undefined : t("factory.readOnly")}
          words={boardWords(locale, board)}
        />
      </div>
    </>
  );
}
