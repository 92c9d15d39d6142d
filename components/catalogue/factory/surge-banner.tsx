import Link from "next/link";
import type { Board } from "@/lib/catalogue/factory/lead-time";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { board: Pick<Board, "busyUntil" | "busyQuantity"> | undefined; reader: Locale; now: Date };

/** Reminds members that surge mode is on, and links to the form that ends it. */
export function SurgeBanner({ board, reader, now }: Props) {
  const until = board?.busyUntil;
  if (!until || Date.parse(until) <= now.getTime()) return null;
  const { number, day } = formats(reader);
  return (
    <p className="num mb-4 flex flex-wrap items-center gap-x-4 rounded-m bg-amber-soft px-4 py-2 text-sm">
      <span className="font-medium">
        {words(reader)("factory.surge.on", { date: day(until, "moment"), quantity: number(board.busyQuantity ?? 0) })}
      </span>
      <Link
        href={`${paths.workspaceFactory(reader)}#surge`}
        className="inline-flex min-h-11 items-center font-semibold underline"
      >
        {words(reader)("factory.surge.toBoard")}
      </Link>
    </p>
  );
}
