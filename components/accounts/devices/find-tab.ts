const withoutLanguage = (path: string) => path.replace(/^\/[^/]+/, "");

/** Returns the tab that already shows this page, in any language. */
export const findTab = <Tab extends { url: string }>(tabs: readonly Tab[], path: string): Tab | undefined =>
  tabs.find(({ url }) => withoutLanguage(new URL(url).pathname) === withoutLanguage(path));
