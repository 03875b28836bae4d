import { Logo } from "#app/_ui/logo.tsx";

/** The header of a page that cannot know who is signed in. Its link does a full page load. */
export function PlainHeader({ name }: { name: string }) {
  return (
    <header className="border-b border-line bg-raised">
      <div className="flex h-[calc(3rem-1px)] items-center px-4 md:h-[calc(3.5rem-1px)] md:px-6">
        <a href="/" className="inline-flex min-h-11 items-center gap-2 text-lead font-semibold">
          <Logo />
          {name}
        </a>
      </div>
    </header>
  );
}
