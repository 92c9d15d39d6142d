import { AttachmentList } from "@/components/media/attachments/attachment-list";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import type { SourcingRequest } from "@/lib/trade/sourcing/request";

type Props = { request: SourcingRequest; reader: Locale /** Of the private link it is read by. */; token?: string };

/** The files of a request; nothing where there are none. */
export function RequestFiles({ request, reader, token }: Props) {
  const addressOf = (id: string, size?: "small") =>
    token ? paths.sourcingFileByLink(token, id, size) : paths.sourcingFile(id, size);
  const attachments = request.attachments.map((each) => ({
    ...each,
    href: addressOf(each.id),
    smallHref: addressOf(each.id, "small"),
  }));
  return <AttachmentList attachments={attachments} isOwn={false} reader={reader} />;
}
