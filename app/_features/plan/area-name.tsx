/** The name of a skill area, with its colour before it. */
export function AreaName({ title, tint }: { title: string; tint: string }) {
  return (
    <span className="flex items-center gap-2">
      <span aria-hidden="true" className="size-3 rounded-sm" style={{ background: tint }} />
      {title}
    </span>
  );
}
