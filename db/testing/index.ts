export * from "./answer-to";
export * from "./factories";
export * from "./imports";
export * from "./in-empty-market";
export * from "./proformas";
export * from "./quotes";
export * from "./rolled-back";
export * from "./videos";
