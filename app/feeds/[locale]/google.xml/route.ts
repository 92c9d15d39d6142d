import { google } from "@/components/feeds/google";
import { productAnswer } from "../../product-answer";

type Context = { params: Promise<{ locale: string }> };

/** Every product for Google Merchant Center: `/feeds/en/google.xml`. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  productAnswer(request, (await params).locale, google);
