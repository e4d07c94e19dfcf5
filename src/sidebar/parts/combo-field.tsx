import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Labelled, type FieldProps } from "./field";
import { fittingOptions, type OptionGroup } from "./fitting-options";

interface ComboFieldProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly groups: readonly OptionGroup[];
}

/** A line of text with a list that narrows while one types: arrows choose, Enter takes, Escape closes it. */
export function ComboField({ value, onInput, groups, ...field }: ComboFieldProps) {
  const listId = useId();
  const [open, setOpen] = useState(false);
  /** Opened by an arrow or a click, the list shows everything, whatever was chosen before. */
  const [typing, setTyping] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const shown = open ? fittingOptions(groups, typing ? value : "") : [];
  const flat = shown.flatMap(({ options }) => options);
  const expanded = flat.length > 0;
  const optionId = (option: string): string => `${listId}-${option}`;

  useLayoutEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active, expanded]);

  const show = (isTyping: boolean): void => {
    setOpen(true);
    setTyping(isTyping);
    setActive(isTyping ? -1 : flatOf(groups).indexOf(value));
  };
  const take = (option: string): void => {
    onInput(option);
    setOpen(false);
  };
  const move = (step: number): void => {
    if (open) setActive((active + step + flat.length) % Math.max(flat.length, 1));
    else show(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = flat[active];
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(active === -1 ? 0 : -1);
    else if (event.key === "Enter" && expanded && chosen !== undefined) take(chosen);
    else if (event.key === "Escape" && expanded) setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <Labelled
      {...field}
      control={(ids) => (
        <div class="combo">
          <input
            {...ids}
            role="combobox"
            aria-expanded={expanded}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={expanded && active >= 0 ? optionId(flat[active] ?? "") : undefined}
            value={value}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => {
              onInput(event.currentTarget.value);
              show(true);
            }}
            onClick={() => show(false)}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
          />
          <div id={listId} ref={list} role="listbox" aria-label={field.label} hidden={!expanded}>
            {shown.map((group) => (
              <div key={group.label} role="group" aria-label={group.label}>
                <div class="combo-group" role="presentation">
                  {group.label}
                </div>
                {group.options.map((option) => (
                  <div
                    key={option}
                    id={optionId(option)}
                    class="combo-option"
                    role="option"
                    aria-selected={flat[active] === option}
                    // Before the field loses the focus and closes the list.
                    onMouseDown={(event) => {
                      event.preventDefault();
                      take(option);
                    }}
                  >
                    {option}
                  </div>
                ))}
              </div>
            ))}
          </div>
        </div>
      )}
    />
  );
}

function flatOf(groups: readonly OptionGroup[]): readonly string[] {
  return fittingOptions(groups, "").flatMap(({ options }) => options);
}
