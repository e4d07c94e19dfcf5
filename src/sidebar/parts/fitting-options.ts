export interface OptionGroup {
  readonly label: string;
  readonly options: readonly string[];
  /** Shown only when what is typed fits one of its options. */
  readonly folded?: boolean;
}

/**
 * The options that hold every typed word, whatever stands between their letters, the ones that were most likely meant first:
 * `gpt5` finds gpt-5 before its variants, and both before gpt-5.6, which is another number. Folded groups open for a search.
 */
export function fittingOptions(groups: readonly OptionGroup[], typed: string): readonly OptionGroup[] {
  const words = typed.toLowerCase().split(/\s+/).map(bareOf).filter(Boolean);
  if (words.length === 0) return groups.filter(({ folded }) => folded !== true);
  const whole = words.join("");
  const found = groups.map((group) => ({
    ...group,
    options: byRank(
      group.options.filter((option) => words.every((word) => bareOf(option).includes(word))),
      (option) => rankOf(bareOf(option), whole),
    ),
  }));
  return byRank(
    found.filter(({ options }) => options.length > 0),
    ({ options: [first = ""] }) => rankOf(bareOf(first), whole),
  );
}

/** 0 for the very thing, 1 for a variant of it, 2 for what begins alike, 3 for all else. */
function rankOf(option: string, typed: string): number {
  if (option === typed) return 0;
  if (!option.startsWith(typed)) return 3;
  return /^\d/.test(option.slice(typed.length)) ? 2 : 1;
}

/** Of one rank the order stays. */
function byRank<One>(all: readonly One[], rank: (one: One) => number): readonly One[] {
  return [...all].sort((one, other) => rank(one) - rank(other));
}

function bareOf(text: string): string {
  return text.toLowerCase().replace(/[\s._-]/g, "");
}
