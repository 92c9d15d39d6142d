import { yandex } from "@/components/feeds/yandex";
import { productAnswer } from "../../product-answer";

type Context = { params: Promise<{ locale: string }> };

/** Every product for Yandex: `/feeds/ru/yandex.xml`. */
export const GET = async (_: Request, { params }: Context): Promise<Response> =>
  productAnswer((await params).locale, yandex);
