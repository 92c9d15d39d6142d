/**
 * Claims for which a shop is liable, in eight languages: a model may repeat them but must not introduce them. One
 * pattern covers all languages of a claim, so that the shop's Chinese text supports the English one.
 */
const claims: Record<string, RegExp> = {
  ce: /\bCE\b/,
  certificate:
    /certif|homologad|сертифи|认证|证书|检测报告|质检|شهاد[ةات]|معتمد|سرٹیف|تصدیق شدہ|\bISO\s?\d*\b|\bRoHS\b|\bREACH\b|\bFDA\b|\bFCC\b|\bEN\s?71\b|\bASTM\b|\bCPSIA\b|\bCPC\b|\bUKCA\b|\bSGS\b|\bBSCI\b|\bGOTS\b|oeko|\bEAC\b|\bCCC\b|\bUL\b|\bLFGB\b|\bГОСТ|\bHalal\b|حلال|清真|халяль/i,
  tested: /\btested\b|testé|probad[oa]s?\b|testad[oa]s?\b|проверен|испытан|经过?测试|经过?检验|مختبر|آزمودہ|ٹیسٹ شدہ/i,
  waterproof:
    /water[-\s]?(?:proof|resist|repel)|rain[-\s]?proof|splash|防水|防雨|防泼|impermeab|imperméab|à prova d|prova d['’]água|resist[eê]nte[s]? (?:al? agua|à água)|résistant\w* à l['’]eau|водонепрониц|водостой|водоотталк|влагозащ|непромока|مقاوم للماء|ضد الماء|عازل للماء|واٹر پروف|پانی سے محفوظ|\bIP\s?X?\d/i,
  fireproof:
    /fire[-\s]?proof|flame|flamm|阻燃|防火|ignífug|antichama|огнестой|негорюч|مقاوم للحريق|آگ سے محفوظ|فائر پروف/i,
  best: /\bbest\b|\bfinest\b|number one|\bno\.? ?1\b|#1|world[-\s]?class|premium|luxur|top[-\s](?:quality|grade|rated|notch)|high(?:est)?[-\s]quality|superior|unbeat|cheapest|lowest price|最好|最佳|最优|第一|顶级|高端|优质|高品质|高质量|一流|最低价|mejor(?:es)?\b|melhor(?:es)?\b|meilleur|de primera|de première|alta cali?dad|alta qualidade|haute qualité|calidad superior|qualidade superior|lujo|luxo|luxe|лучш|премиум|высокого качеств|высококачеств|высшего|роскош|превосход|الأفضل|أفضل|عالي[ةه]? الجودة|جودة عالية|فاخر|ممتاز|بہترین|اعلیٰ|اعلی|پریمیم|معیاری/i,
  guarantee: /guarant|warrant|保证|保修|质保|包退|包换|garant[ií]|гаранти|ضمان|مضمون|گارنٹی|ضمانت|وارنٹی/i,
  eco: /eco[-\s]?friend|ecol[oó]g|écolog|sustainab|sostenib|sustentáv|durable[s]? pour l|biodegrad|biodégrad|recycl|recicl|organic|orgánic|orgânic|biologique|environment|环保|绿色|可降解|再生|有机|эколог|биоразлаг|переработ|органическ|صديق[ةه]? للبيئة|عضوي|معاد تدوير|ماحول دوست|نامیاتی/i,
  harmless:
    /non[-\s]?toxic|toxin|hypoaller|(?:bpa|lead|phthalate|formaldehyde)[-\s]?free|(?:food|medical)[-\s]?grade|skin[-\s]friendly|\bsafe(?:ty|ly)?\b|harmless|无毒|无害|安全|食品级|医用|医疗|亲肤|不过敏|no tóxic|sin tóxic|não tóxic|atóxic|segur[oa]s?\b|seguridad|segurança|sûr(?:e|s|es)?\b|sécurité|non toxique|sans danger|нетоксич|безопас|гипоаллерг|безвред|пищевой|غير سام|آمن|السلامة|غیر زہریلا|محفوظ|حفاظت/i,
  healing:
    /antibacter|anti[-\s]?microb|antimicrob|steril|thérap|therap|terap|medicin|health|抗菌|杀菌|抑菌|保健|治疗|理疗|健康|salud|saúde|santé|антибактер|лечеб|здоров|مضاد للبكتيريا|صح[ةي]|علاج|جراثیم|صحت/i,
  genuine:
    /genuine|authentic|\breal (?:leather|silk|gold|silver)|\bpure\b|solid gold|真皮|正品|纯(?:金|银|棉|手工)|cuero genuino|auténtic|autêntic|couro legítimo|véritable|authentique|cuir véritable|натуральн|подлинн|أصلي|طبيعي|خالص|اصلی/i,
  licensed:
    /licen[sc]|patent|official|正版|授权|专利|官方|licencia|licenciad|ofici[ae]l|officiel|breveté|brevet|лиценз|патент|официальн|مرخص|براءة|رسمي|لائسنس|پیٹنٹ/i,
  unbreakable:
    /unbreak|indestruct|shatter|shock[-\s]?proof|scratch[-\s]?proof|never (?:fade|break)|lifetime|everlasting|摔不坏|防摔|防震|不褪色|终身|永不|irrompib|inquebráv|incassable|inusable|небьющ|неразруш|вечн|غير قابل للكسر|مدى الحياة|ناقابل شکست|عمر بھر/i,
  popular:
    /best[-\s]?sell|hot[-\s]?sell|\bviral\b|trending|award|爆款|热销|畅销|网红|获奖|más vendid|mais vendid|superventas|meilleures ventes|premiad|premio|primé|хит продаж|бестселлер|популярн|награ|الأكثر مبيع|رائج|جائزة|سب سے زیادہ فروخت|مقبول/i,
  free: /\bfree (?:shipping|delivery|samples?|gift)|discount|\bsale\b|包邮|免费|打折|优惠|envío gratis|frete grátis|livraison gratuite|gratis|grátis|gratuit|descuento|desconto|remise|бесплатн|скидк|مجان|خصم|مفت|رعایت/i,
};

/** Returns the names of the claims that a text makes. */
export const claimsIn = (text: string): Set<string> =>
  new Set(Object.keys(claims).filter((claim) => claims[claim]?.test(text)));
