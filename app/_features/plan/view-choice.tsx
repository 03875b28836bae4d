import { screenMessages } from "#lib/messages/screen.ts";

type Props = {
  name: string;
  label: string;
  any: string;
  value: string;
  onChoose: (id: string) => void;
  children: readonly { id: string; name: string; count: number }[];
};

/** One of the plan's skill areas or tools, each with how many milestones it would show. */
export function ViewChoice({ name, label, any, value, onChoose, children }: Props) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={`view-${name}`} className="text-small text-muted">
        {label}
      </label>
      <select
        id={`view-${name}`}
        name={name}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="field truncate text-small"
      >
        <option value="">{any}</option>
        {children.map((each) => (
          <option key={each.id} value={each.id}>
            {screenMessages.view.option(each.name, each.count)}
          </option>
        ))}
      </select>
    </div>
  );
}
