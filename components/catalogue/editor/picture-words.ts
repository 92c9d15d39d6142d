import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns the messages of the picture editor. `{name}` is a placeholder that the browser fills in. */
export function pictureWords(locale: Locale) {
  const t = words(locale);
  return {
    title: t("catalogue.editor.pictures.title"),
    hint: t("catalogue.editor.pictures.hint"),
    add: t("catalogue.editor.pictures.add"),
    first: t("catalogue.editor.pictures.first"),
    alt: t("catalogue.editor.pictures.alt", { number: "{number}" }),
    earlier: t("catalogue.editor.pictures.earlier", { number: "{number}" }),
    later: t("catalogue.editor.pictures.later", { number: "{number}" }),
    remove: t("catalogue.editor.pictures.remove", { number: "{number}" }),
    removed: t("catalogue.editor.pictures.removed"),
    undo: t("catalogue.undo"),
    sending: t("catalogue.editor.pictures.sending"),
    failed: t("catalogue.editor.pictures.failed"),
    again: t("catalogue.editor.pictures.retry"),
    tooMany: t("catalogue.editor.pictures.tooMany"),
    wait: t("catalogue.editor.pictures.wait"),
    heic: t("media.pictures.heic"),
    camera: t("media.pictures.camera"),
    gallery: t("media.pictures.gallery"),
    drop: t("media.pictures.drop"),
    movedTo: t("media.pictures.movedTo", { number: "{number}", count: "{count}" }),
    waiting: t("media.pictures.waiting"),
    offline: t("media.pictures.offline"),
    notStored: t("media.pictures.notStored"),
    edit: t("media.edit.title", { number: "{number}" }),
    editShort: t("media.edit.short"),
    edited: t("media.edit.done"),
    editFailed: t("media.edit.failed"),
    opening: t("media.edit.opening"),
    working: t("media.edit.working"),
    square: t("media.edit.square"),
    clean: t("media.edit.clean"),
    zoom: t("media.edit.zoom"),
    across: t("media.edit.across"),
    down: t("media.edit.down"),
    before: t("media.edit.before"),
    after: t("media.edit.after"),
    cancel: t("media.edit.cancel"),
    use: t("media.edit.use"),
  };
}
