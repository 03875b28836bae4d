import { CalendarPlus, Download, Link2 } from "lucide-react";
import type { ReactNode } from "react";
import { exportsMessages } from "#lib/messages/exports.ts";
import { type CalendarProgram, calendarPrograms } from "./subscribe-links.ts";

type Props = {
  /** Where each program subscribes, once there is an address to subscribe to. */
  links: Record<CalendarProgram, string> | undefined;
  /** Whether services on the internet can read from this server; else they are offered the file. */
  isOnInternet: boolean;
  /** Where the calendar is downloaded as a file. */
  file: string;
  pending: boolean;
};

const look = "control h-full control-quiet min-h-16 w-full items-center justify-start gap-3 px-3 py-1.5 text-left";

/** A button for each calendar program: it makes the address and, once there is one, opens it. */
export function ProgramButtons({ links, isOnInternet, file, pending }: Props) {
  const text = exportsMessages.calendar;
  return (
    <ul className="grid gap-2 min-[23rem]:grid-cols-2">
      {[...calendarPrograms, "other" as const].map((program) => {
        const { name, hint } = text.programs[program];
        if (program !== "other" && program !== "apple" && !isOnInternet)
          return (
            <li key={program}>
              <a href={file} download className={look}>
                <Label icon={<Download size={20} aria-hidden="true" />} name={name} hint={text.importHint} />
              </a>
            </li>
          );
        if (program !== "other" && links)
          return (
            <li key={program}>
              <a href={links[program]} rel="noreferrer" target={program === "apple" ? undefined : "_blank"} className={look}>
                <Label icon={<CalendarPlus size={20} aria-hidden="true" />} name={name} hint={hint} />
              </a>
            </li>
          );
        // With an address, the field above has it.
        if (program === "other" && links) return null;
        return (
          <li key={program}>
            <button type="submit" name="do" value={`make ${program}`} aria-disabled={pending} className={look}>
              <Label
                icon={program === "other" ? <Link2 size={20} aria-hidden="true" /> : <CalendarPlus size={20} aria-hidden="true" />}
                name={name}
                hint={hint}
              />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Label({ icon, name, hint }: { icon: ReactNode; name: string; hint: string }) {
  return (
    <>
      <span className="shrink-0 text-role">{icon}</span>
      <span className="flex min-w-0 flex-col">
        <span className="leading-5">{name}</span>
        <span className="text-meta leading-4.5 font-normal text-muted">{hint}</span>
      </span>
    </>
  );
}
