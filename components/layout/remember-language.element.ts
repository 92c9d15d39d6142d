const year = 365 * 86_400_000;

/** The language of an address. */
export const languageOf = ({ pathname }: HTMLAnchorElement | Location) => pathname.split("/")[1];

/** For the next visit to `/`; addresses that name a language are never changed by it. */
export function rememberLanguage(value?: string) {
  if (value && "cookieStore" in window)
    void cookieStore.set({ name: "locale", value, expires: Date.now() + year, sameSite: "lax" });
}

/** Following a link to another language is choosing it. */
addEventListener("click", ({ target }) => {
  const link = (target as Element).closest?.<HTMLAnchorElement>("a[hreflang]");
  if (link) rememberLanguage(languageOf(link));
});
