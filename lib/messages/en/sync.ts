/** What is said about several devices, about being offline, and about planning without an account. */
function changes(count: number): string {
  return count === 1 ? "1 change" : `${count} changes`;
}

type JoinedCounts = Record<"changes" | "done" | "begun" | "known" | "notes", number> & { planned: boolean };

export const sync = {
  noteLine: (device: string, on: Date) => `*Written on another device (${device}), added on ${on.toISOString().slice(0, 10)}:*`,
  overruled: "A newer statement stood, so this changed nothing.",
  onDevice: (count: number) => `Saved on this device, ${changes(count)} to send.`,
  keptHere: "Kept here",
  notKept: "This browser has no room to keep this. It is gone when you leave this page.",
  noteChanged: (title: string) => `Note: “${title}”`,
  noteRefused: (most: number) =>
    `This note was not accepted, so it is not saved. A note can have at most ${most.toLocaleString("en-GB")} characters. Your text stays here; change it, and it is sent again.`,
  keepNote: "Keep this note",
  changeNote: "Change your note",
  joinedNew: (role: string) => `Your ${role} plan is here`,
  joinedCounts: ({ changes: count, done, begun, known, notes, planned }: JoinedCounts) => {
    const all = [
      done && `${done} done`,
      begun && `${begun} in progress`,
      known && `${known} known`,
      notes && (notes === 1 ? "1 note" : `${notes} notes`),
    ].filter(Boolean);
    const changed = count > 0 ? `With the ${changes(count)} you made` : "With the time you set";
    return [
      `${all.length > 0 ? `With ${all.join(", ")}` : changed}.`,
      "It is kept in your account now, on all your devices.",
      planned ? "Its dates are counted from today, with all that is done." : "",
    ]
      .filter(Boolean)
      .join(" ");
  },
  joinedTitle: (role: string, differences: number) =>
    differences > 0 ? `Your ${role} plan from before has joined your account` : `Your ${role} plan stands as it did`,
  joinedClose: "Close",
  joinedText: (count: number, milestones: number, notes: number) =>
    milestones === 0
      ? notes > 0
        ? `${notes === 1 ? "1 note" : `${notes} notes`} from this browser ${notes === 1 ? "is" : "are"} in your account now. Nothing else stands otherwise than before.`
        : `${changes(count)} from this browser ${count === 1 ? "is" : "are"} in your history now. Nothing stands otherwise than before.`
      : `${changes(count)} from this browser, which ${milestones === 1 ? "changes 1 milestone" : `change ${milestones} milestones`}. Where your account had something newer, that stays.`,
  joinedWhich: "Which milestones",
  joinedKeep: "Keep it so",
  joinedTakeBack: "Take it back",
  tryLink: "Try it without an account",
  continuePlan: "Continue my plan",
  tryTitle: "Plan without an account",
  tryLead: "Choose a role and plan: the same list, the same dates. Nothing is sent anywhere.",
  tryHere: "Kept in this browser only. Clearing its data removes it; with an account it is kept and on all your devices.",
  tryPlan: "Plan",
  tryOpen: (role: string) => `Plan for ${role}`,
  trySignUp: "Make an account and take this along",
  tryNoScript:
    "Planning without an account is done by your browser alone and needs JavaScript. With an account, everything works without it.",
  opening: "Opening your plan",
  offlineTitle: "You are offline",
  offlineHere: "No network just now. This is your plan as this device has it; what you change is kept here and sent later.",
  offlineNothing: "No network just now, and this device has no plan to open. With a network, open your plan once and it is kept.",
  offlinePage: "This page needs a network. Your plan opens without one.",
  offlinePlan: "Open my plan",
  offlineAgain: "Try again",
  backOnline: "The network is back.",
  openFull: "Open the page anew",
  exportFailed: "The file could not be made without a network. Try again with one.",
  leaveUnsent: (count: number) =>
    `${changes(count)} on this device ${count === 1 ? "was" : "were"} not sent yet. Signing out removes ${count === 1 ? "it" : "them"}. Sign out all the same?`,
} as const;
