/** An answer of a model in which every part is supported by the listing. */
export const goodDraft = {
  category: "plush-toys",
  attributes: {
    material: { zh: "短毛绒", en: "Short plush", es: "Felpa corta" },
    size: { zh: "25 厘米", en: "25 cm" },
  },
  texts: {
    zh: { title: "会哭的小马毛绒玩具", description: "小马抱着软软的。高 25 厘米。" },
    en: { title: "Crying pony plush toy", description: "A soft pony to hug. It is 25 cm tall." },
    es: { title: "Poni llorón de peluche", description: "Un poni suave para abrazar." },
    "pt-br": { title: "Pônei chorão de pelúcia", description: "Um pônei macio para abraçar." },
    ru: { title: "Плачущий плюшевый пони", description: "Мягкий пони для объятий." },
    ar: { title: "مهر باكٍ محشو", description: "مهر ناعم للعناق." },
    ur: { title: "روتا ہوا نرم گھوڑا", description: "گلے لگانے کے لیے نرم گھوڑا۔" },
    fr: { title: "Poney qui pleure en peluche", description: "Un poney doux à câliner." },
  },
};
