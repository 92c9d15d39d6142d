export * from "./accounts";
export * from "./catalogue";
export * from "./events";
export * from "./inquiries";
export * from "./market";
export * from "./media";
export * from "./search";
export * from "./shops";
