/** Brands whose owners pursue unlicensed use, and which models mention. */
const brands =
  /\b(?:disney|marvel|pixar|pok[eé]mon|pikachu|hello kitty|sanrio|kuromi|labubu|pop ?mart|barbie|lego|nintendo|super mario|sonic|minecraft|roblox|peppa|paw patrol|bluey|spider-?man|batman|superman|frozen|elsa|mickey|minnie|stitch|winnie|snoopy|doraemon|naruto|transformers|hot wheels|hasbro|mattel|jellycat|squishmallows?|crocs|nike|adidas|puma|gucci|prada|chanel|louis vuitton|hermès|dior|rolex|apple|airpods?|iphone|samsung|xiaomi|huawei|sony|dyson|stanley|starbucks|coca-?cola|ferrari|bmw|mercedes|tesla|bluetooth)\b|迪士尼|漫威|宝可梦|皮卡丘|三丽鸥|凯蒂猫|芭比|乐高|任天堂|小猪佩奇|蜘蛛侠|冰雪奇缘|米老鼠|米奇|史迪奇|哆啦|耐克|阿迪达斯|香奈儿|迪奥|苹果手机|华为|小米|三星|泡泡玛特|拉布布/giu;
const trademark = /[™®©℠]/;
/** Terms of the trade that all languages write in Latin letters. */
const common = new Set(
  `abs ac cm dc diy eva kg led lcd logo ml mm moq oem odm pe pet pla pp ps pu pvc rgb tpe tpr tpu usb uv xl xxl cotton polyester nylon acrylic yiwu china chinese
  christmas halloween easter ramadan eid valentine navidad natal pascua páscoa noël pâques`.split(/\s+/),
);

/**
 * Returns possible names in a text, in lower case: known brands, trademark signs, and Latin words in Chinese, Cyrillic
 * or Arabic text.
 */
export function namesIn(text: string): Set<string> {
  const known = [...text.matchAll(brands)].map(([name]) => name.toLowerCase());
  const signs = trademark.test(text) ? ["™"] : [];
  const isLatin = !/\p{Script=Han}|\p{Script=Cyrillic}|\p{Script=Arabic}/u.test(text);
  const foreign = isLatin
    ? capitals(text)
    : (text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*/gu) ?? []).map((word) => word.toLowerCase());
  return new Set([...known, ...signs, ...foreign.filter((word) => !common.has(word))]);
}

/**
 * Returns capitalized words after the first one, which are names, unless most words are capitalized as in a headline.
 */
function capitals(text: string): string[] {
  const words = text.match(/[\p{L}'’]+/gu) ?? [];
  const inside = words.slice(1);
  const named = inside.filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word));
  return named.length * 2 > inside.length ? [] : named.map((word) => word.toLowerCase());
}
