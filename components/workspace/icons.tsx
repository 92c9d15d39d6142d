const shapes = {
  today: "M3 9.5 10 4l7 5.5V17H3zM8 17v-5h4v5",
  inquiries: "M3 4h14v10H9l-4 3v-3H3z",
  listings: "M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z",
  shop: "M3 8 4.5 3h11L17 8M3 8h14v1.5a2.3 2.3 0 0 1-4.6 0 2.4 2.4 0 0 1-4.8 0A2.3 2.3 0 0 1 3 9.5zM4.5 12v5h11v-5",
} as const;
export type IconName = keyof typeof shapes;

/** Renders a decorative icon beside its label. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg
    viewBox="0 0 20 20"
    aria-hidden="true"
    className="size-5 flex-none fill-none stroke-[1.6] stroke-current [stroke-linejoin:round]"
  >
    <path d={shapes[name]} />
  </svg>
);
