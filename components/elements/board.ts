/** The script of designs whose shop has a factory board, beside that of all documents. They work without it. */
import "../catalogue/listing/board-planner.element";
