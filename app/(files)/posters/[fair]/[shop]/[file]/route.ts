import { currentActor } from "@/app/_lib/session";
import { writePoster } from "@/components/fairs/write-poster";
import { NotFound } from "@/lib/core/errors";
import { idOfHandle } from "@/lib/core/id";
import { getPoster } from "@/lib/fairs/poster";
import { posterSizes } from "@/lib/fairs/poster-sizes";
import { renderPoster } from "@/lib/fairs/render-poster";
import { isLocale } from "@/lib/i18n/locale";
import { TooManyPrints } from "@/lib/rendering/print-pdf";

type Context = { params: Promise<{ fair: string; shop: string; file: string }> };

/** Returns a poster as PDF to the members of its shop: `/posters/<fair>/<shop>/<design or shop>-<size>.<language>.pdf`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { fair: slug, shop, file } = await params;
  const [, of = "", sizeName, locale] = /^([0-9a-z]{1,11})-([a-z0-9]{2,5})\.([a-z-]{2,5})\.pdf$/.exec(file) ?? [];
  const size = posterSizes.find((each) => each === sizeName);
  const listingId = of === "shop" ? undefined : idOfHandle(of);
  const shopId = idOfHandle(shop);
  if (!size || !isLocale(locale) || shopId === undefined || (of !== "shop" && listingId === undefined))
    return failure(404, "no such file");
  try {
    const data = await getPoster(await currentActor(), { shopId, slug, listingId });
    return new Response(new Uint8Array(await renderPoster(writePoster(data, size, locale))), {
      headers: {
        ...headers,
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="${data.code}-${size}.pdf"`,
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return failure(404, "no such file");
    if (error instanceof TooManyPrints) return failure(503, "busy", { "retry-after": "10" });
    throw error;
  }
}

const headers = {
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
};

const failure = (status: number, text: string, more: Record<string, string> = {}) =>
  new Response(`${text}\n`, { status, headers: { ...headers, ...more } });
