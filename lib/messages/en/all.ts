import { account } from "./account.ts";
import { accountSafety } from "./account-safety.ts";
import { addShared } from "./add-shared.ts";
import { api } from "./api.ts";
import { apiAccess } from "./api-access.ts";
import { apiDocs } from "./api-docs.ts";
import { choose } from "./choose.ts";
import { customise } from "./customise.ts";
import { device } from "./device.ts";
import { dialogs } from "./dialogs.ts";
import { errors, productName } from "./errors.ts";
import { exportPlan } from "./exports.ts";
import { fields } from "./fields.ts";
import { finish } from "./finish.ts";
import { firstRun } from "./first-run.ts";
import { fit } from "./fit.ts";
import { forms } from "./forms.ts";
import { history } from "./history.ts";
import { imports } from "./imports.ts";
import { jobs } from "./jobs.ts";
import { landing } from "./landing.ts";
import { milestones } from "./milestones.ts";
import { month } from "./month.ts";
import { myData } from "./my-data.ts";
import { notFound } from "./not-found.ts";
import { operating } from "./operating.ts";
import { own } from "./own.ts";
import { pace } from "./pace.ts";
import { placement } from "./placement.ts";
import { plan } from "./plan.ts";
import { planList } from "./plan-list.ts";
import { planStatus } from "./plan-status.ts";
import { plans } from "./plans.ts";
import { progress } from "./progress.ts";
import { push } from "./push.ts";
import { rateLimits } from "./rate-limits.ts";
import { reminders } from "./reminders.ts";
import { rolePage } from "./role-page.ts";
import { saving } from "./saving.ts";
import { screen } from "./screen.ts";
import { settings } from "./settings.ts";
import { share } from "./share.ts";
import { site } from "./site.ts";
import { studyOrder } from "./study-order.ts";
import { studyTime } from "./study-time.ts";
import { sync } from "./sync.ts";
import { time } from "./time.ts";
import { today } from "./today.ts";
import { webhooks } from "./webhooks.ts";

/** All messages of the site, by part. Short, plain and kind; the same word for the same thing. The curriculum is in `lib/catalog`. */
export const en = {
  name: productName,
  tagline: "Choose a data role. Get a plan that you can finish.",
  site,
  jobs,
  landing,
  role: rolePage,
  choose,
  firstRun,
  placement,
  own,
  pace,
  account,
  fields,
  forms,
  plan,
  planList,
  planStatus,
  plans,
  today,
  progress,
  month,
  finish,
  fit,
  history,
  settings,
  errors,
  notFound,
  milestones,
  rateLimits,
  push,
  reminders,
  api,
  apiAccess,
  apiDocs,
  imports,
  operating,
  screen,
  sync,
  device,
  time,
  share,
  studyOrder,
  myData,
  exports: exportPlan,
  accountSafety,
  addShared,
  webhooks,
  customise,
  studyTime,
  saving,
  dialogs,
};
