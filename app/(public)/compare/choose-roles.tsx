import { catalog } from "../../../lib/catalog/catalog.ts";
import type { Role } from "../../../lib/catalog/schema.ts";
import { compareWords } from "../../../lib/words/en-curriculum.ts";

/** Which roles to lay side by side; a plain form whose choice stands in the address. */
export function ChooseRoles({ chosen }: { chosen: readonly Role[] }) {
  return (
    // Another choice makes other boxes checked: a form that stays mounted would keep the old ones.
    <form key={chosen.map(({ id }) => id).join()} action="/compare" className="flex flex-col items-start gap-3">
      <fieldset>
        <legend className="font-medium">{compareWords.choose}</legend>
        <div className="mt-1 flex flex-wrap gap-x-6">
          {catalog().roles.map((role) => (
            <label key={role.id} data-role={role.id} className="flex min-h-11 items-center gap-2.5">
              <input type="checkbox" name="roles" value={role.id} defaultChecked={chosen.includes(role)} className="size-5 accent-role" />
              <span aria-hidden="true" className="h-1 w-4 rounded-full bg-role" />
              {role.title}
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="control control-quiet">
        {compareWords.submit}
      </button>
    </form>
  );
}
