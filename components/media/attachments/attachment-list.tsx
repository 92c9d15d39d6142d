import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Attachment } from "@/lib/media/attachments/attachment";

/** An attachment with the paths of its file and, for a picture, of its thumbnail. */
export type ShownAttachment = Attachment & { href: string; smallHref: string };

type Props = { attachments: ShownAttachment[]; isOwn: boolean; reader: Locale };

/** Lists the files of a message: pictures as thumbnails, each PDF in a row with its name, size and pages. */
export function AttachmentList({ attachments, isOwn, reader }: Props) {
  const t = words(reader);
  if (attachments.length === 0) return null;
  const pictures = attachments.filter(({ kind }) => kind === "picture");
  const documents = attachments.filter(({ kind }) => kind === "pdf");
  return (
    <ul aria-label={t("attachments.list")} className={`flex flex-wrap gap-2 ${isOwn ? "justify-end" : ""}`}>
      {pictures.map(({ id, name, href, smallHref }) => (
        <li key={id}>
          <a
            href={href}
            target="_blank"
            rel="noreferrer"
            className="block size-24 overflow-hidden rounded-m border border-line bg-line hover:border-ink"
          >
            <img
              src={smallHref}
              alt={t("attachments.open", { name })}
              width={96}
              height={96}
              loading="lazy"
              decoding="async"
              className="size-full object-cover"
            />
          </a>
        </li>
      ))}
      {documents.map((document) => (
        <li key={document.id} className="w-full max-w-sm">
          <a
            href={document.href}
            className="flex min-h-14 items-center gap-3 rounded-m border border-line bg-surface px-3 py-2 hover:border-ink"
          >
            <span aria-hidden className="rounded-s bg-drum-soft px-2 py-1 font-bold text-drum text-xs">
              PDF
            </span>
            <span className="min-w-0">
              <span className="line-clamp-2 block break-words font-medium">
                <bdi>{document.name}</bdi>
              </span>
              <span className="num text-ink-3 text-xs">
                {sizeIn(reader, document.bytes)}
                {document.pages !== null && ` · ${t("attachments.pages", { count: document.pages })}`}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function sizeIn(reader: Locale, bytes: number): string {
  const { measure } = formats(reader);
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024
    ? words(reader)("attachments.kilobytes", { size: measure(kilobytes) })
    : words(reader)("attachments.megabytes", { size: measure(Math.round(kilobytes / 102.4) / 10) });
}
