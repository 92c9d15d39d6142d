const yearMs = 365 * 86_400_000;

/** Returns the language segment of a URL's path. */
export const languageOf = ({ pathname }: HTMLAnchorElement | Location) => pathname.split("/")[1];

/** Stores the language for the next visit to `/`; paths that contain a language ignore it. */
export function rememberLanguage(value?: string) {
  if (value && "cookieStore" in window)
    void cookieStore.set({ name: "locale", value, expires: Date.now() + yearMs, sameSite: "lax" });
}

/** A click on a link with `hreflang` chooses that language. */
addEventListener("click", ({ target }) => {
  const link = (target as Element).closest?.<HTMLAnchorElement>("a[hreflang]");
  if (link) rememberLanguage(languageOf(link));
});
