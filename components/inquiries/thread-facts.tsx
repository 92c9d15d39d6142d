import { type Term, TermList } from "@/components/ui/term-list";
import { paths } from "@/lib/http/paths";
import { destinationOf } from "@/lib/i18n/destinations";
import { clockTime } from "@/lib/i18n/duration";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { usualRoute } from "@/lib/i18n/usual-route";
import type { Thread } from "@/lib/inquiries/thread";
import { videoAddress, videoTitle } from "@/lib/videos/video-address";

/** Links to the video that the buyer was watching, at the moment of the inquiry. */
function VideoFact({ video, reader }: { video: NonNullable<Thread["video"]>; reader: Locale }) {
  const title = videoTitle(video, reader);
  return (
    <a href={paths.video(reader, videoAddress(video, reader))} className="underline">
      {video.second === null
        ? title
        : words(reader)("inquiries.facts.videoAt", { title, moment: clockTime(video.second) })}
    </a>
  );
}

/** Lists the facts of an inquiry; empty ones are left out. */
export function ThreadFacts({ thread, reader }: { thread: Thread; reader: Locale }) {
  const t = words(reader);
  const { country, day, money } = formats(reader);
  const inBuyersLanguage = (text: string) => (
    <span lang={languageTag(thread.locale)} dir="auto" className="whitespace-pre-wrap">
      {text}
    </span>
  );
  const facts: Term[] = [
    [
      t("inquiries.facts.reference"),
      <bdi key="reference" translate="no" className="whitespace-nowrap">
        {thread.reference}
      </bdi>,
    ],
    [t("inquiries.facts.sentOn"), day(thread.createdAt, "long")],
    [t("inquiries.facts.video"), thread.video && <VideoFact key="video" video={thread.video} reader={reader} />],
    [t("list.fair.label"), thread.exhibition && t("list.fair.code", { code: thread.exhibition })],
    [t("inquiries.facts.country"), country(thread.country)],
    [t("inquiries.facts.port"), thread.port && inBuyersLanguage(thread.port)],
    [t("list.route.label"), usualRoute(thread.country, reader)],
    [t("list.route.currency"), destinationOf(thread.country)?.currency],
    [t("inquiries.facts.incoterm"), thread.incoterm],
    [
      t("inquiries.facts.target"),
      thread.target && (
        <bdi key="target" translate="no">
          {money(thread.target)}
        </bdi>
      ),
    ],
    [t("inquiries.facts.neededBy"), thread.neededBy && day(`${thread.neededBy}T12:00:00+08:00`, "long")],
    [t("inquiries.facts.sample"), thread.wantsSample && t("inquiries.facts.sampleWanted")],
    [t("inquiries.facts.customisation"), thread.customisation && inBuyersLanguage(thread.customisation)],
  ];
  return <TermList terms={facts} />;
}
