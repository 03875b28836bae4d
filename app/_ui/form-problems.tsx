import { Problem } from "./field.tsx";

/** Problems of a form that belong to no visible field. */
export function FormProblems({ errors, but }: { errors: Readonly<Record<string, string>>; but: readonly string[] }) {
  const others = Object.entries(errors).filter(([field]) => !but.includes(field));
  return others.map(([field, problem]) => <Problem key={field}>{problem}</Problem>);
}
