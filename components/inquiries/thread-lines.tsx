import { Picture } from "@/components/catalogue/picture";
import { Tag } from "@/components/ui/tag";
import { paths } from "@/lib/http/paths";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { Thread } from "@/lib/inquiries/thread";

/** Lists the listings of an inquiry: picture, title and quantity. */
export function ThreadLines({ thread, reader }: { thread: Thread; reader: Locale }) {
  if (thread.lines.length === 0) return <p className="text-ink-2">{words(reader)("inquiries.facts.general")}</p>;
  return (
    <ul className="grid gap-1">
      {thread.lines.map((line) => (
        <li key={line.listingId}>
          <a
            href={line.isPublic ? paths.listing(reader, { id: line.listingId, slug: line.slug }) : undefined}
            className="flex min-h-14 items-center gap-3"
          >
            <span className="size-13 flex-none overflow-hidden rounded-m border border-line bg-line">
              {line.pictureKey && (
                <Picture pictureKey={line.pictureKey} alt="" sizes="52px" width={52} height={52} widths={[160]} eager />
              )}
            </span>
            <span className="min-w-0">
              <span lang={languageTag(line.titleLocale)} dir="auto" className="line-clamp-2 block font-semibold">
                {line.title}
              </span>
              <span className="num text-ink-2 text-sm">{quantityIn(reader, line.quantity, line.unitCode)}</span>
              {line.wantsSample && <Tag>{words(reader)("inquiries.facts.sample")}</Tag>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
