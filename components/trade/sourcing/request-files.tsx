import { AttachmentList } from "@/components/media/attachments/attachment-list";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import type { SourcingRequest } from "@/lib/trade/sourcing/request";

type Props = {
  request: SourcingRequest;
  reader: Locale;
  /** Token of the private link, if the reader opened the page by it. */
  token?: string;
};

/** Lists the files of a request; hidden if there are none. */
export function RequestFiles({ request, reader, token }: Props) {
  const pathOf = (id: string, size?: "small") =>
    token ? paths.sourcingFileByLink(token, id, size) : paths.sourcingFile(id, size);
  const attachments = request.attachments.map((each) => ({
    ...each,
    href: pathOf(each.id),
    smallHref: pathOf(each.id, "small"),
  }));
  return <AttachmentList attachments={attachments} isOwn={false} reader={reader} />;
}
