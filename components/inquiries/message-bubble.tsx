import { AttachmentList, type ShownAttachment } from "@/components/media/attachments/attachment-list";
import type { ReportForm } from "@/components/translations/report-translation";
import type { Locale } from "@/lib/i18n/locale";
import { MessageText } from "./message-text";
import type { MessageView } from "./message-view";

export type Bubble = MessageView & {
  id: string;
  /** Whether the reader's own side wrote it. */
  isOwn: boolean;
  author: string;
  /** The time, formatted for the reader; `isoAt` is the same in ISO 8601. */
  at: string;
  isoAt: string;
  /** The original text. */
  body: string;
  locale: Locale;
  reader: Locale;
  attachments: ShownAttachment[];
  /** "Read 14:02", under the newest message of the reader's side that the other side has read. */
  read?: string;
};

/** Renders one message, translated if possible. Messages of the reader's side are aligned to the end. */
export function MessageBubble({ report, ...bubble }: Bubble & { report: ReportForm }) {
  const { isOwn, author, at, isoAt, attachments, read, ...content } = bubble;
  const { id, mark, originalLabel, reader } = content;
  return (
    <li
      id={`m-${id}`}
      className={`grid max-w-[88%] gap-1 md:max-w-[74%] ${isOwn ? "justify-self-end" : "justify-self-start"} print:max-w-full print:break-inside-avoid`}
    >
      <MessageText
        {...content}
        report={report}
        className={`rounded-l border px-4 py-3 ${
          isOwn ? "rounded-ee-s border-line-2 bg-line/60" : "rounded-es-s border-line bg-surface"
        }`}
      />
      <AttachmentList attachments={attachments} isOwn={isOwn} reader={reader} />
      <p className={`px-1 text-ink-3 text-xs ${isOwn ? "text-end" : ""}`}>
        <bdi translate="no" className="font-medium text-ink-2">
          {author}
        </bdi>{" "}
        ·{" "}
        <time dateTime={isoAt} className="num">
          {at}
        </time>
        {mark && !originalLabel && ` · ${mark}`}
        {read && <span className="font-medium text-jade"> · {read}</span>}
      </p>
    </li>
  );
}
