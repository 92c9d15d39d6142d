import { idOfHandle } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { type FoundTarget, findPublicTarget } from "@/lib/moderation/find-public-target";
import { type PublicTarget, publicTargets } from "@/lib/moderation/reasons";

export type ReportParameters = Partial<Record<"target" | "id" | "done", string | string[]>>;
/** A listing, shop or video to report: its name and shop in the reader's language, and its page `back`. */
export type Reported = { target: PublicTarget; id: number; name: string; shop: string; back: string };

/** Finds what the parameters of the page name. Returns undefined if the public cannot see it. */
export async function findReported(locale: Locale, { target, id }: ReportParameters): Promise<Reported | undefined> {
  const kind = publicTargets.find((each) => each === target);
  const number = typeof id === "string" ? idOfHandle(id) : undefined;
  if (!kind || number === undefined) return undefined;
  const found = await findPublicTarget(kind, number);
  return (
    found && {
      target: kind,
      id: number,
      name: textIn(found.names, locale),
      shop: textIn(found.shopNames, locale),
      back: pathOf(locale, kind, number, found),
    }
  );
}

/** The pages of listings and videos redirect to their canonical address, so any slug leads there. */
function pathOf(locale: Locale, target: PublicTarget, id: number, { slugs, shopHandle }: FoundTarget): string {
  if (target === "shop") return paths.shop(locale, { handle: shopHandle });
  const slug = textIn(slugs ?? {}, locale) || target;
  return target === "listing" ? paths.listing(locale, { id, slug }) : paths.video(locale, { id, slug });
}
