import { yandex } from "@/components/feeds/yandex";
import { productAnswer } from "../../product-answer";

type Context = { params: Promise<{ locale: string }> };

/** Every product for Yandex: `/feeds/ru/yandex.xml`. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  productAnswer(request, (await params).locale, yandex);
