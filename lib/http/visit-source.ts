import { type VisitSource, visitSources } from "@/db/base/visit-source";

export { type VisitSource, visitSources };

export const isVisitSource = (value: unknown): value is VisitSource =>
  (visitSources as readonly unknown[]).includes(value);

/** Search engines by the name before their country: google.com.br, yandex.ru, ya.ru, m.baidu.com. */
const engines =
  /(^|\.)(google|yandex|ya|baidu|bing|duckduckgo|yahoo|ecosia|naver|sogou|so|sm|qwant|startpage|brave|daum|seznam|petalsearch|ask)(\.[a-z]{2,3}){1,2}$/;
/** Where people pass links on: messengers, networks and mail. */
const shared =
  /(^|\.)(whatsapp\.com|wa\.me|telegram\.org|t\.me|facebook\.com|fb\.com|messenger\.com|instagram\.com|vk\.com|vk\.ru|ok\.ru|twitter\.com|x\.com|t\.co|linkedin\.com|lnkd\.in|pinterest(?:\.[a-z]{2,3}){1,2}|reddit\.com|youtube\.com|tiktok\.com|douyin\.com|weixin\.qq\.com|wx\.qq\.com|mail\.qq\.com|weibo\.com|xiaohongshu\.com|line\.me|mail\.google\.com|mail\.yahoo\.com|mail\.ru|outlook\.live\.com)$/;

type Asked = { referer?: string; host: string; isFromExhibition: boolean };

/**
 * The kind of place a visitor came from: the fair whose code they scanned this week, else by the page before. `host` is
 * ours, as the visitor typed it.
 */
export function visitSource({ referer, host, isFromExhibition }: Asked): VisitSource {
  if (isFromExhibition) return "exhibition";
  if (!referer) return "direct";
  const found = /^(?:https?|android-app):\/\/([^/?#]+)([^?#]*)/.exec(referer);
  if (!found) return "direct";
  const [, from = "", path = ""] = found;
  if (from === host) return ofOwnPage(path);
  const name = from.replace(/:\d+$/, "").toLowerCase();
  if (referer.startsWith("android-app:") || shared.test(name))
    return name.includes("googlequick") ? "engine" : "shared";
  return engines.test(name) ? "engine" : "site";
}

/**
 * The same of what the script of a page says led to its shop: a path of ours, what the browser calls the page before, or
 * "-" for none. Undefined of nothing, as from a page without scripts. `origin` is ours.
 */
export function sourceSaid(way: string, origin: URL): VisitSource | undefined {
  if (!way) return undefined;
  const referer = way.startsWith("/") ? origin.origin + way : way;
  return visitSource({ referer, host: origin.host, isFromExhibition: false });
}

const ofOwnPage = (path: string): VisitSource => {
  const page = path.split("/", 3)[2] ?? "";
  if (page === "search") return "search";
  return page === "videos" ? "video" : "market";
};
