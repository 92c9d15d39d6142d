const withoutLanguage = (path: string) => path.replace(/^\/[^/]+/, "");

/** The tab that shows this page already, in whatever language. */
export const tabOf = <Tab extends { url: string }>(tabs: readonly Tab[], path: string): Tab | undefined =>
  tabs.find(({ url }) => withoutLanguage(new URL(url).pathname) === withoutLanguage(path));
