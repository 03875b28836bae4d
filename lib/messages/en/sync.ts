/** Messages about several devices, working offline, and planning without an account. */
import { countChanges } from "./amounts.ts";
import { plural } from "./plural.ts";

type JoinedCounts = Record<"changes" | "done" | "begun" | "known" | "notes", number> & { planned: boolean };

const countNotes = (count: number) => plural(count, { one: "# note", other: "# notes" });

export const sync = {
  noteLine: (device: string, on: Date) => `*Written on another device (${device}), added on ${on.toISOString().slice(0, 10)}:*`,
  superseded: "A newer change exists, so this one had no effect.",
  joinedNew: (role: string) => `Your ${role} plan is in your account`,
  joinedCounts: ({ changes, done, begun, known, notes, planned }: JoinedCounts) => {
    const all = [done && `${done} done`, begun && `${begun} in progress`, known && `${known} known`, notes && countNotes(notes)].filter(
      Boolean,
    );
    const changed = changes > 0 ? `With your ${countChanges(changes)}` : "With your study time";
    return [
      `${all.length > 0 ? `With ${all.join(", ")}` : changed}.`,
      "It is now saved in your account and works on all your devices.",
      planned ? "Its dates start today and count what is done." : "",
    ]
      .filter(Boolean)
      .join(" ");
  },
  joinedTitle: (role: string, differences: number) =>
    differences > 0 ? `Your earlier ${role} plan is merged into your account` : `Your ${role} plan has not changed`,
  joinedClose: "Close",
  joinedText: (count: number, milestones: number, notes: number) => {
    if (milestones > 0) {
      const changed = plural(milestones, { one: "# milestone", other: "# milestones" });
      return `${countChanges(count)} from this browser, to ${changed}. Where your account had something newer, it stays.`;
    }
    if (notes > 0) {
      return plural(notes, {
        one: "# note from this browser is now in your account. Nothing else changed.",
        other: "# notes from this browser are now in your account. Nothing else changed.",
      });
    }
    return plural(count, {
      one: "# change from this browser is now in your history. Nothing else changed.",
      other: "# changes from this browser are now in your history. Nothing else changed.",
    });
  },
  joinedWhich: "Which milestones",
  joinedKeep: "Keep",
  joinedTakeBack: "Undo",
  tryLink: "Try it without an account",
  continuePlan: "Continue my plan",
  tryTitle: "Plan without an account",
  tryLead: "Choose a role and plan: the same list, the same dates. Your plan stays in this browser.",
  tryHere: "Saved in this browser only. If you clear its data, the plan is deleted. With an account you have it on all your devices.",
  trySevenDays: "This browser also deletes it when you do not visit for seven days. To keep it longer, sign up, or export a copy of it.",
  tryPlan: "Plan",
  tryOpen: (role: string) => `Plan for ${role}`,
  trySignUp: "Sign up and keep this plan",
  tryNoScript: "Planning without an account happens in your browser and needs JavaScript. With an account, everything works without it.",
  opening: "Opening your plan",
  offlineTitle: "You are offline",
  offlineHere: "You are offline. This is the plan saved on this device. Your changes are saved here and sent later.",
  offlineNothing: "You are offline, and this device has no saved plan. Open your plan once while you are online to save it here.",
  offlinePage: "This page needs the internet. Your plan opens without it.",
  offlinePlan: "Open my plan",
  offlineAgain: "Try again",
  backOnline: "You are online again.",
  openFull: "Reload",
  exportFailed: "The file needs the internet. Try again when you are online.",
  leaveUnsent: (count: number) =>
    plural(count, {
      one: "# change on this device is not sent yet. If you sign out, it is deleted. Sign out anyway?",
      other: "# changes on this device are not sent yet. If you sign out, they are deleted. Sign out anyway?",
    }),
} as const;
