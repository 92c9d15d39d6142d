const year = 365 * 86_400_000;

/** Choosing a language is remembered for the next visit to `/`; addresses that name one are never changed by it. */
addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("[data-menu] a[hreflang]") : null;
  const locale = link?.pathname.split("/")[1];
  if (locale && "cookieStore" in window)
    void cookieStore.set({ name: "locale", value: locale, expires: Date.now() + year, sameSite: "lax" });
});
