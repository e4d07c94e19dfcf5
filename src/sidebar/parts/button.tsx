import type { ComponentChildren } from "preact";

export interface ButtonProps {
  /** One primary action a view; `plain` looks like a link. */
  readonly kind?: "primary" | "secondary" | "plain";
  readonly disabled?: boolean;
  readonly onClick?: () => void;
  readonly submit?: boolean;
  /** When the words alone do not say what the button acts on; it holds the words, for those who speak them. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
}

/** A button. While disabled it keeps the keyboard focus, so that whoever pressed it is not thrown back to the top. */
export function Button({
  kind = "secondary",
  disabled = false,
  onClick,
  submit = false,
  label,
  describedBy,
  children,
}: ButtonProps) {
  return (
    <button
      type={submit ? "submit" : "button"}
      class={`button ${kind}`}
      aria-disabled={disabled}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
