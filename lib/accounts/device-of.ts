/** The first match is used; so browsers that also contain "Chrome" come before it. */
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

/** Names a device by browser and system: "Chrome · Android". Undefined if neither is recognised. */
export const deviceOf = (userAgent: string | null): string | undefined =>
  [familyIn(userAgent ?? "", browsers), familyIn(userAgent ?? "", systems)].filter(Boolean).join(" · ") || undefined;
