import { signInAgain } from "#app/_features/settings/delete-account.ts";
import { DeleteForm } from "#app/_features/settings/delete-form.tsx";
import { BackLink } from "#app/_ui/back-link.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { isRecentSignIn, recentMinutes } from "#lib/auth/recent-sign-in.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { getProfile } from "#lib/data/account/learners.ts";
import { messages } from "#lib/messages/all.ts";

export default async function DeletePage() {
  const signedIn = await requireLearner("/settings/delete");
  const { hasPassword, email } = await getProfile(signedIn.learner);
  const mayDelete = hasPassword || (await isRecentSignIn(signedIn, new Date()));
  return (
    <div className="page flex max-w-reading flex-col gap-8 py-8">
      <PageTitle>{messages.myData.deleteTitle}</PageTitle>
      <div className="flex flex-col gap-2">
        <BackLink to="/settings">{messages.accountSafety.backToSettings}</BackLink>
        <h1 className="text-h1">{messages.myData.deleteTitle}</h1>
        <p>{messages.myData.deleteLead}</p>
      </div>
      <section aria-labelledby="goes" className="flex flex-col gap-2">
        <h2 id="goes" className="text-h3">
          {messages.myData.goes}
        </h2>
        <ul className="list-disc pl-6 marker:text-muted">
          {messages.myData.goesParts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <p>{messages.myData.everywhere}</p>
      </section>
      <p className="flex flex-col gap-1 rounded-lg bg-role-soft p-4">
        <Link href="/settings/data" className="link inline-flex min-h-11 items-center self-start font-medium">
          {messages.myData.archiveFirst}
        </Link>
        <span className="text-muted">{messages.myData.archiveFirstHint}</span>
      </p>
      {mayDelete ? (
        <DeleteForm ask={hasPassword ? "password" : "email"} email={email} />
      ) : (
        <form action={signInAgain} className="flex flex-col items-start gap-3">
          <p>{messages.myData.notRecent(recentMinutes)}</p>
          <button type="submit" className="control control-quiet">
            {messages.myData.signInAgain}
          </button>
        </form>
      )}
    </div>
  );
}
