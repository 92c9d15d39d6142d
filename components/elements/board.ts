/** Script of listings whose shop has a factory board, in addition to site.ts. The pages work without it. */
import "../catalogue/listing/board-planner.element";
