"use client";

export { FailedPage as default } from "@/components/workspace/failed-page.client";
