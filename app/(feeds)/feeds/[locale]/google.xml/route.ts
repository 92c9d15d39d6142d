import { productAnswer } from "@/app/(feeds)/feeds/product-response";
import { google } from "@/components/publishing/feeds/google";

type Context = { params: Promise<{ locale: string }> };

/** Every product for Google Merchant Center: `/feeds/en/google.xml`. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  productAnswer(request, (await params).locale, google);
