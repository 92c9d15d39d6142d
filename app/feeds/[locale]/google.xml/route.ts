import { google } from "@/components/feeds/google";
import { productAnswer } from "../../product-answer";

type Context = { params: Promise<{ locale: string }> };

/** Every product for Google Merchant Center: `/feeds/en/google.xml`. */
export const GET = async (_: Request, { params }: Context): Promise<Response> =>
  productAnswer((await params).locale, google);
