type Props = {
  place: { hall: string | null; number: string | null };
  /** The words for screen readers, such as "Stand B1 C 14". */
  label: string;
};

/** Renders the sign of a stand at a fair: hall and number, in ink, so that nobody takes it for a booth of the market. */
export function StandPlate({ place: { hall, number }, label }: Props) {
  if (!hall || !number) return null;
  return (
    <span className="stand">
      <span className="sr-only">{label}</span>
      <span aria-hidden="true">{hall}</span>
      <span aria-hidden="true">{number}</span>
    </span>
  );
}
