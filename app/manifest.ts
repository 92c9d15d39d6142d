import type { MetadataRoute } from "next";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Rattledrum",
    short_name: "Rattledrum",
    start_url: "/",
    display: "minimal-ui",
    background_color: "#faf7f2",
    theme_color: "#faf7f2",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
