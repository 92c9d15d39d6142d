import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatSpan } from "@/lib/i18n/time-ago";
import type { Queue } from "@/lib/moderation/list-queues";

/** Shows what waits in each queue, for how long, and with whom. */
export function QueueTable({ locale, queues, now }: { locale: Locale; queues: Queue[]; now: Date }) {
  const t = words(locale);
  const { number } = formats(locale);
  const pathOf = {
    cases: paths.operatorCases(locale),
    proposed: paths.operatorCases(locale, "proposed"),
    verifications: paths.operatorVerifications(locale),
    appeals: paths.operatorAppeals(locale),
    claims: paths.operatorBoothClaims(locale),
    resets: paths.operatorPeople(locale),
    transfers: paths.operatorShops(locale),
  };
  const heads = ["queue", "count", "late", "oldest"] as const;
  return (
    <Panel>
      <h2 className="mb-2 font-bold text-lg">{t("operator.today.waits")}</h2>
      <table className="num w-full text-sm">
        <thead>
          <tr className="border-line border-b text-ink-2">
            {heads.map((head) => (
              <th key={head} scope="col" className="py-2 pe-3 text-start font-medium last:pe-0">
                {t(`operator.today.${head}`)}
              </th>
            ))}
            <th scope="col" className="py-2 text-start font-medium max-md:hidden">
              {t("operator.today.with")}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {queues.map(({ name, count, late, oldestAt, claimants }) => (
            <tr key={name}>
              <th scope="row" className="py-1 pe-3 text-start font-semibold">
                <a href={pathOf[name]} className="inline-flex min-h-11 items-center">
                  {t(`operator.today.queues.${name}`)}
                </a>
              </th>
              <td className="pe-3">{number(count)}</td>
              <td className={`pe-3 ${late > 0 ? "font-semibold text-amber" : ""}`}>{number(late)}</td>
              <td className="pe-3">
                {oldestAt ? formatSpan(locale, now.getTime() - new Date(oldestAt).getTime()) : "–"}
              </td>
              <td className="max-md:hidden">{claimants.join(", ") || "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
