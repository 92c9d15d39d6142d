import { productResponse } from "@/app/(feeds)/feeds/product-response";
import { renderGoogleFeed } from "@/components/publishing/feeds/google";

type Context = { params: Promise<{ locale: string }> };

/** Streams every product in the format of Google Merchant Center: `/feeds/en/google.xml`. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  productResponse(request, (await params).locale, renderGoogleFeed);
