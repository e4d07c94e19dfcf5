import { useId } from "preact/hooks";

/** That something is being done, in words, with a bar of unknown length. */
export function Progress({ text }: { readonly text: string }) {
  const id = useId();
  return (
    <div class="progress">
      <p id={id} role="status">
        {text}
      </p>
      <progress aria-labelledby={id} />
    </div>
  );
}
