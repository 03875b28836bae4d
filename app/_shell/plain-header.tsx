import { Logo } from "#app/_ui/logo.tsx";

/** The header of a page that cannot know who is signed in. Its link does a full page load. */
export function PlainHeader({ name }: { name: string }) {
  return (
    <header className="border-b border-line">
      <div className="page py-2">
        <a href="/" className="inline-flex min-h-11 items-center gap-2 text-lead font-semibold">
          <Logo />
          {name}
        </a>
      </div>
    </header>
  );
}
