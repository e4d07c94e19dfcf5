import { useId } from "preact/hooks";

interface ProgressProps {
  readonly text: string;
  /** How much of it is done, from 0 to 1; a bar of unknown length without it. */
  readonly share?: number | undefined;
}

/** That something is being done, in words, with a bar. */
export function Progress({ text, share }: ProgressProps) {
  const id = useId();
  return (
    <div class="progress">
      <p id={id} role="status">
        {text}
      </p>
      <progress aria-labelledby={id} value={share} />
    </div>
  );
}
