/** A title with the name of a role in it, of which the line of the header shows the role only: the tabs say which page it is. */
export function RoleInTitle({ title, role }: { title: string; role: string }) {
  const [before = "", after = ""] = title.split(role);
  return (
    <>
      <span className="max-md:sr-only areas:sr-only">{before}</span>
      {role}
      <span className="max-md:sr-only areas:sr-only">{after}</span>
    </>
  );
}
