import { type Locale, languageNames, locales } from "@/lib/locale";
import { words } from "@/lib/messages";
import { pictureWords } from "./picture-words";

/** Every sentence of the design editor, finished. What only the browser knows is left open as `{name}`. */
export function editorWords(locale: Locale) {
  const t = words(locale);
  return {
    errorsTitle: t("errors.title"),
    optional: t("catalogue.editor.optional"),
    pictures: pictureWords(locale),
    texts: {
      title: t("catalogue.editor.texts.title"),
      hint: t("catalogue.editor.texts.hint"),
      name: t("catalogue.editor.texts.name", { language: "{language}" }),
      description: t("catalogue.editor.texts.description", { language: "{language}" }),
      more: t("catalogue.editor.texts.more"),
      languages: Object.fromEntries(locales.map((each) => [each, languageNames[each]])) as Record<Locale, string>,
    },
    category: {
      title: t("catalogue.editor.category.title"),
      search: t("catalogue.editor.category.search"),
      choose: t("catalogue.editor.category.choose"),
      change: t("catalogue.editor.category.change"),
      none: t("catalogue.editor.category.none"),
      usual: t("catalogue.editor.category.usual", { moq: "{moq}", unit: "{unit}", low: "{low}", high: "{high}" }),
      attributes: t("catalogue.editor.attributes.title"),
      attributesHint: t("catalogue.editor.attributes.hint"),
    },
    tiers: {
      title: t("catalogue.editor.tiers.title"),
      hint: t("catalogue.editor.tiers.hint"),
      currency: t("catalogue.editor.tiers.currency"),
      cny: t("catalogue.editor.tiers.cny"),
      usd: t("catalogue.editor.tiers.usd"),
      from: t("catalogue.editor.tiers.from"),
      price: t("catalogue.editor.tiers.price"),
      add: t("catalogue.editor.tiers.add"),
      remove: t("catalogue.editor.removeRow", { number: "{number}" }),
    },
    lead: {
      title: t("catalogue.editor.lead.title"),
      hint: t("catalogue.editor.lead.hint"),
      from: t("catalogue.editor.tiers.from"),
      days: t("catalogue.editor.lead.days"),
      add: t("catalogue.editor.lead.add"),
      remove: t("catalogue.editor.removeRow", { number: "{number}" }),
    },
    packing: {
      title: t("catalogue.editor.packing.title"),
      hint: t("catalogue.editor.packing.hint"),
      pieces: t("catalogue.editor.packing.pieces"),
      length: t("catalogue.editor.packing.length"),
      width: t("catalogue.editor.packing.width"),
      height: t("catalogue.editor.packing.height"),
      gross: t("catalogue.editor.packing.gross"),
      net: t("catalogue.editor.packing.net"),
      volume: t("catalogue.editor.packing.volume"),
      cartons: t("catalogue.editor.packing.cartons"),
      notFull: t("catalogue.editor.packing.notFull", { quantity: "{quantity}" }),
      inContainer: t("catalogue.editor.packing.inContainer"),
    },
    customisation: {
      title: t("catalogue.editor.customisation.title"),
      logo: t("catalogue.editor.customisation.logo"),
      colour: t("catalogue.editor.customisation.colour"),
      size: t("catalogue.editor.customisation.size"),
      material: t("catalogue.editor.customisation.material"),
      packaging: t("catalogue.editor.customisation.packaging"),
      design: t("catalogue.editor.customisation.design"),
    },
    sku: { label: t("catalogue.editor.sku.label"), hint: t("catalogue.editor.sku.hint") },
    missing: {
      title: t("catalogue.editor.missing.title"),
      nothing: t("catalogue.editor.missing.nothing"),
      pictures: t("catalogue.editor.missing.pictures"),
      title_: t("catalogue.editor.missing.name"),
      price: t("catalogue.editor.missing.price"),
      leadTime: t("catalogue.editor.missing.leadTime"),
      packing: t("catalogue.editor.missing.packing"),
    },
    save: t("catalogue.editor.save"),
    saveDraft: t("catalogue.editor.saveDraft"),
    saving: t("catalogue.editor.saving"),
    publish: t("catalogue.editor.publish"),
    publishing: t("catalogue.editor.publishing"),
    unsaved: t("catalogue.editor.unsaved"),
    leave: t("catalogue.editor.leave"),
    mayNotPublish: t("catalogue.editor.mayNotPublish"),
    mayNotEdit: t("catalogue.editor.mayNotEdit"),
  };
}

export type EditorWords = ReturnType<typeof editorWords>;
