import { formatDay } from "./days.ts";

/** Messages about reminders as notifications of a browser, and what those say. */
export const push = {
  title: "On this device",
  hint: "Reminders also come as notifications of this browser, as long as you are signed in here. The browser asks you first.",
  turnOn: "Turn on for this device",
  turnOff: "Turn off for this device",
  isOn: "On: reminders come as notifications on this device.",
  isOff: "Off.",
  /** Where a device is on, but nothing that could come. */
  nothingChosen: "Nothing comes yet: choose above what should come, and save it.",
  needsScript: "Notifications need JavaScript, and this browser runs none.",
  problems: {
    insecure: "This browser shows notifications only for addresses that begin with https, and this one does not.",
    unsupported:
      "This browser cannot show notifications of websites. On an iPhone or iPad, add Milepost to the home screen and open it there.",
    blocked:
      "This browser is told not to show notifications of Milepost. Allow them in its settings for this website, then load this page again.",
    dismissed: "The browser did not allow notifications, so nothing was changed.",
    failed: "The browser could not turn notifications on: it did not reach its notification service. Try again later.",
    notSaved: "This could not be saved, so notifications stay off. Load this page again and try once more.",
    address: "The notification service of this browser has an address to which this server sends nothing.",
  },
  notification: {
    week: (week: string, first: string) => ({ title: `Your week from ${formatDay(week, "long")}`, text: `First: ${first}` }),
    missedWeek: (_week: string, first: string) => ({ title: "Your plan can begin again today", text: `First this week: ${first}` }),
    question: { title: "Shall reminders go on?", text: "If so, open Milepost. If not, do nothing: this is the last one." },
  },
} as const;
