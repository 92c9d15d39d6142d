import { acrylicSet } from "./acrylic-set";
import { artCase } from "./art-case";
import { ballpointPen } from "./ballpoint-pen";
import { colourPencils } from "./colour-pencils";
import { copyPaper } from "./copy-paper";
import { deskOrganiser } from "./desk-organiser";
import { documentFolder } from "./document-folder";
import { drawingEasel } from "./drawing-easel";
import { gelPen } from "./gel-pen";
import { geometrySet } from "./geometry-set";
import { largePencilPouch } from "./large-pencil-pouch";
import { leatherJournal } from "./leather-journal";
import { leverArchFile } from "./lever-arch-file";
import { lockDiary } from "./lock-diary";
import { markerSet } from "./marker-set";
import { meshPouch } from "./mesh-pouch";
import { metalPen } from "./metal-pen";
import { origamiPaper } from "./origami-paper";
import { pencilCase } from "./pencil-case";
import { spiralNotebook } from "./spiral-notebook";
import { stapler } from "./stapler";
import { stationerySet } from "./stationery-set";
import { stickerSheet } from "./sticker-sheet";
import { stickyNotes } from "./sticky-notes";
import { tapeDispenser } from "./tape-dispenser";
import { washiTape } from "./washi-tape";
import { watercolourSet } from "./watercolour-set";
import { waxCrayons } from "./wax-crayons";
import { whiteboard } from "./whiteboard";

export const stationeryOffice = [
  acrylicSet,
  artCase,
  ballpointPen,
  colourPencils,
  copyPaper,
  deskOrganiser,
  documentFolder,
  drawingEasel,
  gelPen,
  geometrySet,
  largePencilPouch,
  leatherJournal,
  leverArchFile,
  lockDiary,
  markerSet,
  meshPouch,
  metalPen,
  origamiPaper,
  pencilCase,
  spiralNotebook,
  stapler,
  stationerySet,
  stickerSheet,
  stickyNotes,
  tapeDispenser,
  washiTape,
  watercolourSet,
  waxCrayons,
  whiteboard,
];
