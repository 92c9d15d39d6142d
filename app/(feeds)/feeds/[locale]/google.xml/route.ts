import { productAnswer } from "@/app/(feeds)/feeds/product-response";
import { google } from "@/components/publishing/feeds/google";

type Context = { params: Promise<{ locale: string }> };

/** Streams every product in the format of Google Merchant Center: `/feeds/en/google.xml`. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  productAnswer(request, (await params).locale, google);
