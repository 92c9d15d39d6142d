/** Once the market's pages are ready: what takes files from strangers starts before the first one comes. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ warmPdfPool }, { warmRenditionsPool }] = await Promise.all([
    import("@/lib/attachments/pdf-pool"),
    import("@/lib/media/renditions-pool"),
  ]);
  warmPdfPool();
  warmRenditionsPool();
}
