import { type Topic, topics } from "./topics";

/** Words by which buyers ask about a topic, in eight languages. */
const keywords: Record<Topic, RegExp> = {
  price:
    /pric|cost|how much|quote|discount|价|多少钱|报价|precio|cuánto|cuesta|cotiza|preço|quanto|cotaç|prix|combien|coûte|devis|цен|сколько|стои|سعر|كم|تكلف|قیمت|کتنے|ریٹ/i,
  moq: /\bmoq\b|minimum|smallest|起订|最少|最低|起批|mínim|minim|миним|الحد الأدنى|أقل كمية|کم از کم|ایم او کیو/i,
  leadTime:
    /lead time|how long|deliver|ship|when|deadline|before|by (?:the )?(?:end|next|\d)|交期|多久|发货|什么时候|几天|货期|之前|plazo|entrega|cuándo|envi|antes d|prazo|quando|embarc|délai|livrai|quand|expéd|avant|срок|когда|отгруз|достав|متى|مدة|تسليم|شحن|قبل|کب|ترسیل|ڈیلیوری|پہلے/i,
  packing:
    /pack|carton|box|cbm|volume|weight|包装|装箱|箱|体积|重量|embal|empaq|caja|caixa|cartón|cubic|peso|colis|poids|упаков|короб|объ[её]м|вес|تعبئة|تغليف|كرتون|حجم|وزن|پیک|کارٹن|ڈبہ/i,
  customisation:
    /logo|custom|own design|colou?r|\boem\b|\bodm\b|personal|定制|定做|印|颜色|贴牌|color|diseño|cores?\b|couleur|personnalis|логотип|цвет|под заказ|дизайн|شعار|تخصيص|لون|تصميم|لوگو|رنگ|ڈیزائن/i,
};

/** Finds the topics of a buyer's message by keywords, without sending it to a provider. */
export const topicsIn = (text: string): Topic[] => topics.filter((topic) => keywords[topic].test(text));
