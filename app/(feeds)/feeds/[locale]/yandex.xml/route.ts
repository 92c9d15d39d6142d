import { productResponse } from "@/app/(feeds)/feeds/product-response";
import { renderYandexFeed } from "@/components/publishing/feeds/yandex";

type Context = { params: Promise<{ locale: string }> };

/** Streams every product in Yandex Market Language: `/feeds/ru/yandex.xml`. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  productResponse(request, (await params).locale, renderYandexFeed);
