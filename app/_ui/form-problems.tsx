import { Problem } from "./field.tsx";

/** What is wrong with a form beside the fields that say so themselves. */
export function FormProblems({ errors, but }: { errors: Readonly<Record<string, string>>; but: readonly string[] }) {
  const others = Object.entries(errors).filter(([field]) => !but.includes(field));
  return others.map(([field, problem]) => <Problem key={field}>{problem}</Problem>);
}
