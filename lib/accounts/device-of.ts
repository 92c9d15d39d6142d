/** The first that fits names it: browsers that call themselves Chrome as well stand before it. */
const browsers: [RegExp, string][] = [
  [/MicroMessenger\//, "WeChat"],
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/YaBrowser\//, "Yandex"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/UCBrowser\//, "UC"],
  [/M?QQBrowser\//, "QQ"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\/|Chromium\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/HarmonyOS/, "HarmonyOS"],
  [/Android/, "Android"],
  [/iPhone|iPod/, "iPhone"],
  [/iPad/, "iPad"],
  [/Windows/, "Windows"],
  [/CrOS/, "ChromeOS"],
  [/Mac OS X|Macintosh/, "Mac"],
  [/Linux|X11/, "Linux"],
];

const familyIn = (agent: string, families: [RegExp, string][]) => families.find(([sign]) => sign.test(agent))?.[1];

/** "Chrome · Android": what a person knows their device by, and no more. Undefined when nothing is recognised. */
export const deviceOf = (userAgent: string | null): string | undefined =>
  [familyIn(userAgent ?? "", browsers), familyIn(userAgent ?? "", systems)].filter(Boolean).join(" · ") || undefined;
